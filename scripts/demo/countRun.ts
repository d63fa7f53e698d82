import type { ExpectedOrder } from '../../sim/seed/expectations';
import type { Finished } from '../../test/support/engine/runWorkflow';
import type { Pair } from '../../test/support/startPair';

export interface RunCounts {
	read: number;
	created: number;
	skipped: number;
	held: number;
	failed: number;
	heldByReason: Record<string, number>;
	/** In cents, over the orders this run created: from the data file. */
	sourceTotal: number;
	/** In cents, over the same orders: from the till's own records. */
	targetTotal: number;
	calls: number;
	writes: number;
}

interface Outcome {
	reason: string;
	order: { id: string };
}

const OUTPUTS = ['synced', 'skipped', 'held', 'failed'] as const;

/** What a run did: counts from the node's outputs, totals from the data file and from the till, calls from the request logs. */
export function countRun(finished: Finished, pair: Pair, expected: ExpectedOrder[], before: { callsBefore: number; writesBefore: number }): RunCounts {
	const [synced, skipped, held, failed] = OUTPUTS.map((_, index) => finished.output('Order Sync', index).map(({ json }) => json as unknown as Outcome)) as [Outcome[], Outcome[], Outcome[], Outcome[]];
	const log = [...pair.ccv.log, ...pair.mplus.log];
	const created = synced.map(({ order }) => Number(order.id));
	return {
		read: synced.length + skipped.length + held.length + failed.length,
		created: synced.length,
		skipped: skipped.length,
		held: held.length,
		failed: failed.length,
		heldByReason: countBy(held.map(({ reason }) => reason)),
		sourceTotal: sourceTotal(created, pair, expected),
		targetTotal: targetTotal(created, pair),
		calls: log.length - before.callsBefore,
		writes: log.filter(({ write }) => write).length - before.writesBefore,
	};
}

function sourceTotal(ids: number[], pair: Pair, expected: ExpectedOrder[]): number {
	const numberOf = new Map(pair.ccv.world.orders.map((order) => [order.id, order.ordernumber]));
	const totals = new Map(expected.map((order) => [order.orderNumber, order.totalCents]));
	return ids.reduce((sum, id) => sum + (totals.get(numberOf.get(id) ?? 0) ?? NaN), 0);
}

function targetTotal(ids: number[], pair: Pair): number {
	const { id: shop } = pair.ccv.world.shop;
	const wanted = new Set(ids.map((id) => `ccv-${shop}-${id}`));
	return [...pair.mplus.world.orders.values()].filter(({ extOrderId }) => wanted.has(String(extOrderId))).reduce((sum, order) => sum + Number(order.totalInclAmount), 0);
}

export function countBy(texts: string[]): Record<string, number> {
	const counts: Record<string, number> = {};
	for (const text of texts) counts[text] = (counts[text] ?? 0) + 1;
	return counts;
}
