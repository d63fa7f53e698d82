import type { CcvClient } from '../CcvClient';
import { notKnown } from './notKnown';

/** Deletes a record. Throws `not-found` where there was none before the first attempt. */
export async function removeRecord(client: CcvClient, what: string, path: string): Promise<void> {
	const end = await client.send('DELETE', path, undefined, 'always');
	if (end.kind === 'unclear') throw notKnown(what, end.failure, false);
}
