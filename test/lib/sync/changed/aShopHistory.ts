import fc from 'fast-check';

import { wasThereBefore } from '../../../../lib/sync/changed/chooseRecords';
import type { Readings, RecordHead } from '../../../../lib/sync/changed/Readings';
import type { Checkpoint } from '../../../../lib/sync/checkpoint/Checkpoint';

/** A pure shop that answers as CCV's order listings do, of the state it was in at the moment it is asked. */
export interface ShopHistory {
	createDateIs: 'basket' | 'completion';
	orders: HistoricOrder[];
}

export interface HistoricOrder {
	id: number;
	begunAt: number;
	completedAt: number;
	/** Infinity: never. */
	paidAt: number;
	/** Given on completion. */
	number: number;
}

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;
const PAGE = 5;

const draft = fc.record({
	// Few distinct moments, so that many orders share one.
	begun: fc.nat(60).map((slot) => slot * 8 * HOUR),
	completedAfter: fc.oneof(
		{ weight: 5, arbitrary: fc.constant(0) },
		{ weight: 2, arbitrary: fc.nat(20).map((hours) => hours * HOUR) },
		{ weight: 2, arbitrary: fc.nat(12).map((days) => days * DAY + 7) },
	),
	paidAfter: fc.oneof(
		{ weight: 5, arbitrary: fc.constant(0) },
		{ weight: 2, arbitrary: fc.nat(14).map((days) => days * DAY + 11) },
		{ weight: 1, arbitrary: fc.constant(Infinity) },
	),
	gap: fc.integer({ min: 1, max: 200 }),
});

/** `renumberedAt`: from this moment the shop counts from 1 again. */
export const aShopHistory = (createDateIs: ShopHistory['createDateIs'], renumberedAt = Infinity): fc.Arbitrary<ShopHistory> =>
	fc.array(draft, { maxLength: 60 }).map((drafts) => {
		let id = 1000;
		const orders = [...drafts]
			.sort((a, b) => a.begun - b.begun)
			.map(({ begun, completedAfter, paidAfter, gap }): HistoricOrder => ({ id: (id += gap), begunAt: begun, completedAt: begun + completedAfter, paidAt: begun + completedAfter + paidAfter, number: 0 }));
		const byCompletion = [...orders].sort((a, b) => a.completedAt - b.completedAt || a.id - b.id);
		const first = byCompletion.filter(({ completedAt }) => completedAt < renumberedAt).length;
		byCompletion.forEach((order, index) => (order.number = index < first ? 500 + index : 1 + index - first));
		return { createDateIs, orders };
	});

const toHead = ({ createDateIs }: ShopHistory, order: HistoricOrder, at: number): RecordHead => ({
	id: order.id,
	number: order.number,
	createdAt: createDateIs === 'basket' ? order.begunAt : order.completedAt,
	qualifies: order.paidAt <= at,
	record: { id: order.id },
});

export const isReady = (order: HistoricOrder, at: number): boolean => order.paidAt <= at;

export function topNumberAt({ orders }: ShopHistory, at: number): number {
	return Math.max(0, ...orders.filter(({ completedAt }) => completedAt <= at).map(({ number }) => number));
}

/** What a run reads that asks for the newest at `at`, then lists, and asks for the waiting, each a while later. */
export function readHistory(shop: ShopHistory, before: Checkpoint, first: boolean, at: number, amountPerRun: number, hides: (id: number) => boolean): Readings {
	const [listAt, waitingAt, singleAt] = [at + 20, at + 40, at + 60];
	const completed = (moment: number) => shop.orders.filter(({ completedAt }) => completedAt <= moment);
	const all = completed(listAt)
		.map((order) => toHead(shop, order, listAt))
		.filter(({ createdAt }) => createdAt >= before.windowStart)
		.sort((a, b) => a.createdAt - b.createdAt || a.id - b.id);
	const { listed, listedToEnd } = leaveEarly(all, before, amountPerRun);
	const watched = new Set(before.waiting.map(({ id }) => id));
	const stillWaiting = completed(waitingAt)
		.map((order) => toHead(shop, order, waitingAt))
		.filter(({ id, qualifies, createdAt }) => watched.has(id) && !qualifies && createdAt >= before.waitingFrom);
	const still = new Set(stillWaiting.map(({ id }) => id));
	const single = before.waiting.map(({ id }) => id).filter((id) => !still.has(id));
	const inListing = new Map(listed.map((head) => [head.id, head]));
	const fetch = (id: number) => toHead(shop, shop.orders.find((order) => order.id === id) as HistoricOrder, singleAt);
	return {
		listed,
		listedToEnd,
		late: first ? [] : completed(at).map((order) => toHead(shop, order, at)).filter(({ number = 0 }) => number > before.highestNumber),
		topNumber: topNumberAt(shop, at),
		stillWaiting,
		byId: [...single.filter((id) => !hides(id)), ...before.failed.map(({ id }) => id)].map(fetch),
		unreadable: single.filter((id) => hides(id) && !inListing.has(id)),
	};
}

function leaveEarly(all: RecordHead[], before: Checkpoint, amountPerRun: number): Pick<Readings, 'listed' | 'listedToEnd'> {
	const known = new Set([...before.settled, ...before.waiting.map(({ id }) => id), ...before.failed.map(({ id }) => id)]);
	const isNew = (head: RecordHead) => head.qualifies && !known.has(head.id) && !wasThereBefore(before, head);
	for (let end = PAGE; end < all.length; end += PAGE) {
		const listed = all.slice(0, end);
		if (listed.filter(isNew).length > amountPerRun) return { listed, listedToEnd: false };
	}
	return { listed: all, listedToEnd: true };
}
