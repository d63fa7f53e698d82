import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { payOrder } from '../../sim/ccv/actions/payOrder';
import { expectations, type ExpectedOrder } from '../../sim/seed/expectations';
import { tillOrdersOf } from '../support/placeWebOrder';
import { SAMPLE_FILE, startPair, type Pair } from '../support/startPair';
import { outcomesOf, templateScene } from '../support/templateScene';

const NINE_DAYS = join(__dirname, '..', '..', '..', 'shared', 'data', 'dev.ndjson.gz');

/** What has to come of each kind, over the nine days: counted apart from this project. */
const COUNTS = { unpaid: 14, creditNote: 134, negative: 64, zero: 54, positive: 822 };

describe('real orders through the template', () => {
	it('given the two days that come with the project, when they have gone through, then each order is there once or held for its reason, to the cent', async () => {
		await carry(SAMPLE_FILE, 1000);
	});

	(existsSync(NINE_DAYS) ? it : it.skip)(
		'given nine days, 500 orders a run, when they have gone through, then the counts are those of the source and sums per day are equal',
		async () => {
			const counts = await carry(NINE_DAYS, 500);

			expect(counts).toEqual(COUNTS);
		},
		600_000,
	);
});

/** Carries a file's orders, then pays what was unpaid, and checks each order in the till's own records. */
async function carry(file: string, amountPerRun: number): Promise<Record<string, number>> {
	const expected = expectations(file);
	const pair = await startPair({ file });
	const scene = templateScene(pair, { start: 'fromBeginning', amountPerRun });
	const held: Array<Record<string, unknown>> = [];
	for (let read = 1; read > 0; ) {
		const finished = await scene.run();
		expect(finished.error).toBeUndefined();
		const outcomes = outcomesOf(finished);
		expect(outcomes.failed).toEqual([]);
		held.push(...outcomes.held);
		read = outcomes.synced.length + outcomes.skipped.length + outcomes.held.length;
	}
	const byNumber = new Map(pair.ccv.world.orders.map((order) => [order.ordernumber, order.id]));
	checkOrders(pair, expected, byNumber);
	checkHeld(held, expected, byNumber);
	checkDays(pair, expected);
	const counts = countsOf(pair, scene, held);
	await checkUnpaid(pair, scene, expected, byNumber);
	expect(pair.mplus.world.failures).toEqual([]);
	await pair.close();
	return counts;
}

/** Counted from what the till holds, what was held and what the ledger says of the last run. */
function countsOf(pair: Pair, scene: ReturnType<typeof templateScene>, held: Array<Record<string, unknown>>): Record<string, number> {
	const totals = [...pair.mplus.world.orders.values()].map(({ totalInclAmount }) => Number(totalInclAmount));
	const runs = scene.ledger().filter(({ kind }) => kind === 'run').sort((a, b) => String(a.at).localeCompare(String(b.at)));
	const run = JSON.parse(String(runs.at(-1)?.detail)) as { waiting: number };
	return {
		unpaid: run.waiting,
		creditNote: held.filter(({ reason }) => reason === 'credit-note').length,
		negative: held.filter(({ reason }) => reason === 'negative-order').length,
		zero: totals.filter((total) => total === 0).length,
		positive: totals.filter((total) => total > 0).length,
	};
}

const isSynced = ({ class: kind }: ExpectedOrder) => kind === 'positive' || kind === 'zero';

function checkOrders(pair: Pair, expected: ExpectedOrder[], byNumber: Map<number | null, number>): void {
	const is = expected.map(({ orderNumber }) => tillOrdersOf(pair, byNumber.get(orderNumber) ?? 0).map(({ totalInclAmount }) => Number(totalInclAmount)));
	expect(is).toEqual(expected.map((order) => (isSynced(order) ? [order.totalCents] : [])));
}

function checkHeld(held: Array<Record<string, unknown>>, expected: ExpectedOrder[], byNumber: Map<number | null, number>): void {
	const reasons = { creditNote: 'credit-note', negative: 'negative-order' } as Record<string, string>;
	const is = held.map(({ reason, order }) => `${(order as { id: string }).id} ${String(reason)}`).sort();
	const wanted = expected.filter(({ class: kind }) => kind in reasons).map((order) => `${byNumber.get(order.orderNumber)} ${reasons[order.class]}`);
	expect(is).toEqual(wanted.sort());
}

/** The till's financial date is the order's day: the file's dates lie far from midnight in the shop's zone. */
function checkDays(pair: Pair, expected: ExpectedOrder[]): void {
	const wanted = new Map<string, number>();
	for (const order of expected.filter(isSynced)) wanted.set(order.day, (wanted.get(order.day) ?? 0) + order.totalCents);
	const is = new Map<string, number>();
	for (const { financialDate, totalInclAmount } of pair.mplus.world.orders.values()) {
		const { year, mon, day } = financialDate as unknown as { year: number; mon: number; day: number };
		const key = `${year}-${String(mon).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
		is.set(key, (is.get(key) ?? 0) + Number(totalInclAmount));
	}
	expect(Object.fromEntries(is)).toEqual(Object.fromEntries(wanted));
}

/** What was unpaid waited, whatever its age, and arrives once when it is paid; credit invoices among it are held. */
async function checkUnpaid(pair: Pair, scene: ReturnType<typeof templateScene>, expected: ExpectedOrder[], byNumber: Map<number | null, number>): Promise<void> {
	const unpaid = expected.filter(({ class: kind }) => kind === 'unpaid').map(({ orderNumber, totalCents }) => ({ id: byNumber.get(orderNumber) ?? 0, totalCents }));
	expect(scene.ledger().filter(({ reason }) => reason === 'waited-too-long')).toEqual([]);
	for (const { id } of unpaid) payOrder(pair.ccv.world, id);

	const held = outcomesOf(await scene.run()).held.map(({ order }) => Number((order as { id: string }).id));
	await scene.run();

	const arrived = unpaid.map(({ id }) => tillOrdersOf(pair, id).map(({ totalInclAmount }) => Number(totalInclAmount)));
	expect(arrived).toEqual(unpaid.map(({ totalCents }) => (totalCents < 0 ? [] : [totalCents])));
	expect(held.sort()).toEqual(unpaid.filter(({ totalCents }) => totalCents < 0).map(({ id }) => id).sort());
}
