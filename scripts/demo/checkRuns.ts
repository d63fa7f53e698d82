import type { ExpectedOrder, OrderClass } from '../../sim/seed/expectations';
import type { Pair } from '../../test/support/startPair';
import type { RunCounts } from './countRun';

/** What has to come of each kind of order in the data file. */
const HELD_AS: Partial<Record<OrderClass, string>> = { creditNote: 'credit-note', negative: 'negative-order' };

/** What is off, each in a sentence; empty where every order and every cent is where it belongs. Shares nothing with the package. */
export function checkRuns(first: RunCounts, second: RunCounts, pair: Pair, expected: ExpectedOrder[]): string[] {
	const faults = [...expected.flatMap((order) => orderFaults(order, pair)), ...countFaults(first, expected)];
	if (first.sourceTotal !== first.targetTotal) faults.push(`totals differ: ${first.sourceTotal} cents in the shop, ${first.targetTotal} in the till`);
	if (second.writes > 0 || second.created > 0) faults.push(`the second run wrote ${second.writes} times and created ${second.created} orders`);
	if (second.skipped !== first.created) faults.push(`the second run found ${second.skipped} orders in the till, the first made ${first.created}`);
	if (pair.mplus.world.failures.length > 0) faults.push(`the till refused: ${pair.mplus.world.failures.slice(0, 3).join('; ')}`);
	return faults;
}

function orderFaults(expected: ExpectedOrder, pair: Pair): string[] {
	const source = pair.ccv.world.orders.find(({ ordernumber }) => ordernumber === expected.orderNumber);
	const external = `ccv-${pair.ccv.world.shop.id}-${source?.id}`;
	const inTill = [...pair.mplus.world.orders.values()].filter(({ extOrderId }) => extOrderId === external);
	const wanted = expected.class === 'positive' || expected.class === 'zero' ? 1 : 0;
	if (inTill.length !== wanted) return [`order ${expected.orderNumber} is ${inTill.length} times in the till instead of ${wanted}`];
	const total = Number(inTill[0]?.totalInclAmount ?? 0);
	return wanted === 1 && total !== expected.totalCents ? [`order ${expected.orderNumber} is ${total} cents in the till instead of ${expected.totalCents}`] : [];
}

function countFaults(first: RunCounts, expected: ExpectedOrder[]): string[] {
	return Object.entries(HELD_AS).flatMap(([kind, reason]) => {
		const wanted = expected.filter((order) => order.class === kind).length;
		const is = first.heldByReason[reason] ?? 0;
		return is === wanted ? [] : [`${is} orders are held as ${reason} instead of ${wanted}`];
	});
}
