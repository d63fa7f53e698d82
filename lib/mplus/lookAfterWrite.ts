import { PosError } from '../http/PosError';
import { attempt } from './products/attempt';

const HINT = 'Look at the record in the till before you run this again';

/**
 * What the till has after a write that it says is done; undefined where it has nothing, or cannot be asked. That is no
 * failure of the write: it must not be run again for it.
 */
export async function readAfterWrite<T>(read: () => Promise<T | undefined>): Promise<T | undefined> {
	const seen = await attempt(read);
	return 'value' in seen ? seen.value : undefined;
}

/** What the till has after a write of which nobody knows whether it was done. Where it cannot be asked either, the error says so. */
export async function lookAfterWrite<T>(what: string, look: () => Promise<T>, details: { mayBeDone?: boolean; hint?: string } = {}): Promise<T> {
	const seen = await attempt(look);
	if ('value' in seen) return seen.value;
	throw new PosError('unanswered', `${what}: it is not known whether the till did it, and it cannot be looked up now (${seen.error.message})`, { mayBeDone: true, hint: HINT, ...details });
}
