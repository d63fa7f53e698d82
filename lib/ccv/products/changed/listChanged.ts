import type { DatedReadings } from '../../../sync/changed/chooseDated';
import type { DateCheckpoint } from '../../../sync/checkpoint/DateCheckpoint';
import type { CcvClient } from '../../CcvClient';
import type { ProductCollection } from '../bringCollections';
import { findStart } from './findStart';
import { gatherOpen, type Gathered } from './gatherOpen';
import { listOneSecond } from './listOneSecond';
import type { ProductHead } from './productHead';
import { readProductPage } from './readProductPage';
import { steadyPages } from './steadyPages';

type Listing = Pick<DatedReadings<ProductHead>, 'listed' | 'listedToEnd' | 'newestAt'>;

/**
 * Products that changed since the position of the checkpoint. The latest page is mostly enough, and is a picture of one moment. Where
 * it is not, they are read from the earliest on, and no further than the run can take.
 */
export async function listChanged(client: CcvClient, before: DateCheckpoint, amount: number, expand: readonly ProductCollection[]): Promise<Listing> {
	const { heads, hasNext } = await readProductPage(client, { order: 'modifydate_desc', start: 0, expand });
	const newestAt = heads[0]?.at;
	const reachesBack = !hasNext || heads.some(({ at }) => at < before.doneAt);
	if (reachesBack) return { listed: heads.filter(({ at }) => at >= before.doneAt), listedToEnd: true, newestAt };
	const gathered = gatherOpen(before, amount);
	await listFromEarliest(client, before, gathered, expand);
	return { ...gathered.listing(), newestAt };
}

/**
 * Products of one second may come in another order at each call, so a page may end with any of its last second. The next one begins
 * before that second and has it whole; a second that has more products than a page is read by id.
 */
async function listFromEarliest(client: CcvClient, before: DateCheckpoint, gathered: Gathered, expand: readonly ProductCollection[]): Promise<void> {
	const readAt = steadyPages(client, { order: 'modifydate', expand });
	/** All that changed earlier was read. */
	let edge = before.doneAt;
	let place = edge > 0 ? await findStart(client, 'modifydate', ({ at }) => at < before.doneAt) : 0;
	for (;;) {
		const { heads, hasNext, start } = await readAt(place, ({ at }) => at < edge);
		const lastAt = heads.at(-1)?.at ?? edge;
		gathered.add(hasNext ? heads.filter(({ at }) => at < lastAt) : heads);
		edge = Math.max(edge, lastAt);
		if (!hasNext || gathered.isEnoughBefore(edge)) return;
		place = start + heads.findIndex(({ at }) => at === lastAt) - 1;
		if (place <= start) return await listOneSecond(client, { before, at: edge, gathered, expand });
	}
}
