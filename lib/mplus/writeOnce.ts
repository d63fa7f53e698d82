import { PosError } from '../http/PosError';
import { demandSuccess } from './demandSuccess';
import type { Answer, MplusClient, MplusOperation, Params } from './MplusClient';

export interface WrittenAnswer<O extends MplusOperation> {
	value: Answer<O>;
	/** Paths of texts out of which characters were dropped that XML cannot carry. */
	dropped: string[];
}

export interface WriteOptions {
	/** Names the record in errors: "Order 1042". */
	what: string;
	/** `keyed`: sent twice it is done once, because of a key or because it sets a value. */
	repeatable: 'keyed' | 'never';
	/** What to do where the till says no. */
	hint?: string;
}

/**
 * One write whose answer says it was done. Throws `refused` or `not-found` with the till's own words, and `unanswered`
 * where it is not known whether it was done.
 */
export async function writeOnce<O extends MplusOperation>(client: MplusClient, operation: O, params: Params<O>, options: WriteOptions): Promise<WrittenAnswer<O>> {
	const written = await tryWrite(client, operation, params, options);
	demandSuccess(written.value, options.what, options.hint);
	return written;
}

/** As `writeOnce`, but leaves the result of the answer to the caller. */
export async function tryWrite<O extends MplusOperation>(client: MplusClient, operation: O, params: Params<O>, { what, repeatable }: WriteOptions): Promise<WrittenAnswer<O>> {
	const end = await client.write(operation, params, repeatable);
	switch (end.kind) {
		case 'answer':
			return { value: end.value, dropped: end.dropped };
		case 'refused':
			throw new PosError('refused', `${what}: ${end.message}`);
		case 'unclear':
			throw new PosError('unanswered', `${what}: it is not known whether the till did it (${end.message})`, {
				mayBeDone: true,
				hint: 'Look at the record in the till before you run this again',
			});
	}
}
