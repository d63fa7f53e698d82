import { PosError } from '../../../http/PosError';
import { byDate, isOpenFor, type DatedReadings } from '../../../sync/changed/chooseDated';
import type { DateCheckpoint } from '../../../sync/checkpoint/DateCheckpoint';
import type { CcvClient } from '../../CcvClient';
import { PAGE_SIZE } from '../../readList';
import type { ProductCollection } from '../bringCollections';
import { findStart } from './findStart';
import type { ProductHead } from './productHead';
import { readProductPage } from './readProductPage';

/** How often the list may shrink under the reader before it is given up. */
const MOST_STEPS_BACK = 50;

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
	return { ...(await listFromEarliest(client, before, amount, expand)), newestAt };
}

/**
 * A product that changes while the pages are read moves to the end, where the next run finds it, and one that is deleted is gone: what
 * was not read yet moves to where was read already. So each page begins with the last record of the one before, or with an earlier
 * date; where it does not, the reader goes back.
 */
async function listFromEarliest(client: CcvClient, before: DateCheckpoint, amount: number, expand: readonly ProductCollection[]): Promise<Listing> {
	const isOpen = isOpenFor(before);
	const seen = new Set<string>();
	let open: ProductHead[] = [];
	/** All that changed earlier was read. */
	let edge = before.doneAt;
	let stepsBack = 0;
	for (let start = await findStart(client, before.doneAt); ; ) {
		const { heads, hasNext } = await readProductPage(client, { order: 'modifydate', start, expand });
		const [first] = heads;
		const isContinuous = start === 0 || (first !== undefined && (first.at < edge || seen.has(stateOf(first))));
		if (!isContinuous) {
			if (++stepsBack > MOST_STEPS_BACK) throw changing();
			start = Math.max(0, start - PAGE_SIZE + 1);
			continue;
		}
		const fresh = heads.filter((head) => !seen.has(stateOf(head)));
		fresh.forEach((head) => seen.add(stateOf(head)));
		// One more than is taken says where the next run goes on; the rest need not be kept.
		open = [...open, ...fresh.filter(isOpen)].sort(byDate).slice(0, amount + 1);
		edge = heads.at(-1)?.at ?? edge;
		// Products of one second come in no order that is known, so they are listed to the last before it is decided which come first.
		if (!hasNext || heads.length < 2 || (open[amount]?.at ?? Infinity) < edge) return { listed: open, listedToEnd: open.length <= amount };
		start += heads.length - 1;
	}
}

function stateOf({ id, at }: ProductHead): string {
	return `${id}@${at}`;
}

function changing(): PosError {
	return new PosError('malformed-answer', 'CCV SalesPOS, GET /products/: the list changes faster than it can be read', {
		hint: 'Nothing was skipped: the next run reads from the same place',
	});
}
