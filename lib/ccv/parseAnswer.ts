import { PosError } from '../http/PosError';

/** The JSON of an answer, or why there is none. */
export function parseAnswer(what: string, body: string): unknown {
	try {
		return JSON.parse(body) as unknown;
	} catch {
		return new PosError('malformed-answer', `${what}: the answer is no whole JSON`, {
			hint: 'The answer was cut off or comes from another server; the next run reads it again',
		});
	}
}
