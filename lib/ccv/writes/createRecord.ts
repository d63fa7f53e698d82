import type { CcvBody } from '../bodies/toBody';
import type { CcvClient } from '../CcvClient';
import { notKnown } from './notKnown';

export type CcvRecord = Record<string, unknown>;

export interface NewRecord {
	/** Names the record in errors: "Product TIE-RED". */
	what: string;
	path: string;
	body: CcvBody;
	/** The record that this write made, where CCV does not show it in its answer; undefined where there is none. */
	find: () => Promise<CcvRecord | undefined>;
}

/**
 * Makes a record, once: after an answer that did not arrive CCV is asked for it, and it is not made again. Undefined where CCV says
 * that it is done, shows nothing and does not find it either. Throws `refused`, and `unanswered` where nobody knows.
 */
export async function createRecord(client: CcvClient, { what, path, body, find }: NewRecord): Promise<CcvRecord | undefined> {
	const end = await client.send('POST', path, body, 'never');
	if (end.kind === 'done') return isRecord(end.json) ? end.json : await find().catch(() => undefined);
	const found = await find().catch(() => undefined);
	if (found) return found;
	throw notKnown(what, end.failure, true);
}

function isRecord(json: unknown): json is CcvRecord {
	return typeof json === 'object' && json !== null && 'id' in json;
}
