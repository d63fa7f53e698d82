import { PosError } from '../../http/PosError';
import type { MplusClient } from '../MplusClient';
import { findCurrentMarker } from './readCurrentMarker';
import type { ChangedReader } from './RecordKind';

/**
 * Refuses a position that the till has not counted to: one restored from a backup gives its markers again, and
 * whatever changes would be missed until it is past the position.
 */
export async function checkPosition(client: MplusClient, reader: ChangedReader, position: number, top: number, hint: string): Promise<void> {
	if (!(await isBeyond(client, reader, position, top))) return;
	throw new PosError('checkpoint-refused', `Everything up to sync marker ${position - 1} (${reader.kind}) was read, but MplusKASSA has counted to ${top} only: it was restored from a backup, or set up anew`, { hint });
}

/**
 * Whether the till has not come to a position. Not where its top was only gathered from stock levels, which may go away,
 * nor where a record has a higher marker: then the till does not tell its top.
 */
export async function isBeyond(client: MplusClient, reader: ChangedReader, position: number, top: number): Promise<boolean> {
	if (position <= top + 1) return false;
	if (reader.kind === 'stock' && (await findCurrentMarker(client, 'stock')) === undefined) return false;
	return (await reader.readPage(client, top + 1, 1)).length === 0;
}
