import { PosError } from '../../lib/http/PosError';

/** The records an agent hands over in a parameter: a JSON array, or the text of one. */
export function readToolRecords(value: unknown): unknown[] {
	const records = typeof value === 'string' ? parse(value) : value;
	if (Array.isArray(records)) return records;
	throw new PosError('invalid-setting', 'Records as Tool must be a JSON array of neutral orders');
}

function parse(text: string): unknown {
	try {
		return JSON.parse(text) as unknown;
	} catch {
		return undefined;
	}
}
