import { PosError } from '../../http/PosError';
import type { MplusClient } from '../MplusClient';
import { hasOperation } from '../tillService';


export type MarkerName = 'article' | 'relation' | 'invoice' | 'receipt' | 'order' | 'proposal' | 'stock';

/** The highest marker of one kind of record that the till has given so far. Throws where it does not say: from 0 on all records would come. */
export async function readCurrentMarker(client: MplusClient, name: MarkerName): Promise<number> {
	const marker = await findCurrentMarker(client, name);
	if (marker !== undefined) return marker;
	throw new PosError('malformed-answer', `MplusKASSA does not say its current sync marker (${name})`, { hint: 'Report it with the version of the till: Connection, Check' });
}

/** The same; undefined where the till does not say, as old ones may of stock. */
export async function findCurrentMarker(client: MplusClient, name: MarkerName): Promise<number | undefined> {
	const answer = await ask(client, name);
	return name === 'stock' ? answer.stockId : answer[`${name}SyncMarker`];
}

async function ask(client: MplusClient, name: MarkerName) {
	if (!(await hasOperation(client, 'getCurrentSyncMarkersV2'))) return await client.read('getCurrentSyncMarkers', {});
	const flag = name === 'stock' ? 'includeStockId' : `include${name.charAt(0).toUpperCase()}${name.slice(1)}SyncMarker`;
	return await client.read('getCurrentSyncMarkersV2', { request: { [flag]: true } });
}
