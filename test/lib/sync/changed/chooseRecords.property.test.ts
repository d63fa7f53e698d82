import fc from 'fast-check';

import { chooseRecords } from '../../../../lib/sync/changed/chooseRecords';
import { encodeCheckpoint } from '../../../../lib/sync/checkpoint/encodeCheckpoint';
import { MAX_ATTEMPTS, settleRun } from '../../../../lib/sync/ledger/settleRun';
import { aCheckpoint } from '../../../support/builders/aCheckpoint';
import { anOutcome } from '../../../support/builders/anOutcome';
import { aRunReport } from '../../../support/builders/aRunReport';
import { decodeWindow } from '../../../support/decodeWindow';
import { aShopHistory, DAY, HOUR, isReady, readHistory, topNumberAt, type ShopHistory } from './aShopHistory';

interface Given {
	start: 'fromBeginning' | 'fromNow' | 'fromDate';
	/** Milliseconds between the runs, the first one from the beginning of the history. */
	gaps: number[];
	amountPerRun: number;
	/** In how many runs an order fails before it is written. */
	failures: (id: number) => number;
	hides: (id: number, run: number) => boolean;
}

interface Taken {
	id: number;
	at: number;
	createdAt: number;
	written: boolean;
}

const START_DATE = 5 * DAY + 3;
const END = 60 * DAY;
const CLOCKS_APART_MS = 600_000;
const HIDES_UNTIL_RUN = 12;

/** Runs a flow over a history, and then until nothing is left to do. */
function runThrough(shop: ShopHistory, given: Given) {
	const taken: Taken[][] = [];
	const failedSoFar = new Map<number, number>();
	let at = given.gaps[0] ?? 0;
	let text = encodeCheckpoint(firstCheckpoint(shop, given.start, at));
	const times = given.gaps.slice(1).map((gap) => (at += gap));
	const rest = Array.from({ length: 400 }, (_, index) => Math.max(END, at) + index * HOUR);
	let idle = 0;
	[given.gaps[0] ?? 0, ...times, ...rest].forEach((now, run) => {
		if (idle >= 3 && run > HIDES_UNTIL_RUN) return;
		const before = decodeWindow(text);
		const readings = readHistory(shop, before, run === 0, now, given.amountPerRun, (id) => given.hides(id, run));
		const choice = chooseRecords(before, readings, { amountPerRun: given.amountPerRun, waitAtMostDays: 100, nowMs: now + 60 });
		idle = now >= END && choice.take.length === 0 && choice.endReached ? idle + 1 : 0;
		const outcomes = choice.take.map(({ id }) => {
			const soFar = failedSoFar.get(id) ?? 0;
			failedSoFar.set(id, soFar + 1);
			return anOutcome({ id: String(id), reason: soFar < given.failures(id) ? 'till-failure' : 'created' });
		});
		taken.push(choice.take.map(({ id, createdAt }, index) => ({ id, createdAt, at: now + 60, written: outcomes[index]?.reason === 'created' })));
		const attempts = Object.fromEntries(before.failed.map((failed) => [String(failed.id), failed.attempts]));
		const report = aRunReport({ ids: choice.take.map(({ id }) => String(id)), attempts, checkpoint: encodeCheckpoint(choice.checkpoint) });
		text = settleRun(report, outcomes, { target: 'mplus:x', dryRun: false, mayBeFiltered: false }).checkpoint ?? text;
		expect(choice.waitedTooLong).toEqual([]);
	});
	return { taken, last: decodeWindow(text) };
}

function firstCheckpoint(shop: ShopHistory, start: Given['start'], at: number) {
	const topNumber = topNumberAt(shop, at);
	const windowStart = { fromBeginning: 0, fromNow: Math.max(0, at - DAY), fromDate: START_DATE }[start];
	const floor = start === 'fromNow' ? { floorNumber: topNumber, floorUntil: at + CLOCKS_APART_MS } : { floorNumber: 0, floorUntil: 0 };
	return aCheckpoint({ windowStart, newest: 0, highestNumber: topNumber, ...floor });
}

/** The orders that have to arrive: paid in the end, and new in the sense of the start. */
function wanted({ createDateIs, orders }: ShopHistory, { start, gaps }: Given): number[] {
	let at = 0;
	const runs = gaps.map((gap) => (at += gap));
	const firstRun = runs[0] ?? 0;
	const lastBeforeStart = start === 'fromDate' ? Math.max(firstRun, ...runs.filter((run) => run + 60 < START_DATE)) : firstRun;
	const counts = (order: (typeof orders)[number]) => {
		if (start === 'fromBeginning' || order.completedAt > lastBeforeStart) return true;
		return start === 'fromDate' && (createDateIs === 'basket' ? order.begunAt : order.completedAt) >= START_DATE;
	};
	return orders.filter((order) => order.paidAt < Infinity && counts(order)).map(({ id }) => id);
}

const given = (over: Partial<Record<keyof Given, fc.Arbitrary<unknown>>> = {}): fc.Arbitrary<Given> =>
	fc.record({
		start: fc.constantFrom('fromBeginning', 'fromNow', 'fromDate'),
		gaps: fc.array(fc.oneof(fc.nat(40).map((hours) => hours * HOUR + 3), fc.nat(6).map((days) => days * DAY - 9), fc.constant(300_000)).map((gap) => Math.max(gap, 100)), { minLength: 1, maxLength: 25 }),
		amountPerRun: fc.oneof(fc.integer({ min: 1, max: 8 }), fc.constant(500)),
		failures: fc.constant(() => 0),
		hides: fc.constant(() => false),
		...over,
	}) as fc.Arbitrary<Given>;

const ids = (taken: Taken[][]) => taken.flat().map(({ id }) => id);
const inOrder = (numbers: number[]) => [...numbers].sort((a, b) => a - b);

describe.each(['basket', 'completion'] as const)('given any shop whose create_date is that of the %s', (createDateIs) => {
	it('when a flow runs at any times and nothing fails, then every paid order is taken exactly once and no other', () => {
		fc.assert(
			fc.property(aShopHistory(createDateIs), given(), (shop, settings) => {
				const { taken } = runThrough(shop, settings);

				expect(inOrder(ids(taken))).toEqual(inOrder(wanted(shop, settings)));
			}),
			{ numRuns: 300 },
		);
	});

	it('when it runs, then each run takes the oldest first, no more than it may, and nothing unpaid', () => {
		fc.assert(
			fc.property(aShopHistory(createDateIs), given(), (shop, settings) => {
				const { taken } = runThrough(shop, settings);

				for (const run of taken) {
					expect(run.length).toBeLessThanOrEqual(settings.amountPerRun);
					expect(run.map(({ createdAt }) => createdAt)).toEqual(inOrder(run.map(({ createdAt }) => createdAt)));
					expect(run.every(({ id, at }) => shop.orders.some((order) => order.id === id && isReady(order, at)))).toBe(true);
				}
			}),
			{ numRuns: 120 },
		);
	});

	it('when all is done, then the checkpoint is small and names only the unpaid', () => {
		fc.assert(
			fc.property(aShopHistory(createDateIs), given({ start: fc.constant('fromBeginning') }), (shop, settings) => {
				const { last } = runThrough(shop, settings);

				expect(last.failed).toEqual([]);
				expect(last.waiting.map(({ id }) => id)).toEqual(inOrder(shop.orders.filter(({ paidAt }) => paidAt === Infinity).map(({ id }) => id)));
			}),
			{ numRuns: 120 },
		);
	});

	it('when orders fail a few times and single ones cannot be read at times, then each is written exactly once', () => {
		const failures = fc.func(fc.nat(MAX_ATTEMPTS - 1));
		const hides = fc.func(fc.oneof({ weight: 3, arbitrary: fc.constant(false) }, fc.constant(true))).map((hidden) => (id: number, run: number) => run < HIDES_UNTIL_RUN && hidden(id, run));
		fc.assert(
			fc.property(aShopHistory(createDateIs), given({ failures, hides }), (shop, settings) => {
				const { taken } = runThrough(shop, settings);

				expect(inOrder(taken.flat().filter(({ written }) => written).map(({ id }) => id))).toEqual(inOrder(wanted(shop, settings)));
			}),
			{ numRuns: 120 },
		);
	});

	it('when orders always fail, then each is tried five times and no more', () => {
		fc.assert(
			fc.property(aShopHistory(createDateIs), given({ failures: fc.constant(() => Infinity) }), (shop, settings) => {
				const { taken } = runThrough(shop, { ...settings, amountPerRun: Math.max(4, settings.amountPerRun) });

				expect(inOrder(ids(taken))).toEqual(inOrder(wanted(shop, settings).flatMap((id) => Array<number>(MAX_ATTEMPTS).fill(id))));
			}),
			{ numRuns: 120 },
		);
	});
});

describe('given a shop that begins its numbers anew', () => {
	it('when a flow began before, then no order is taken for an old one', () => {
		const history = fc.integer({ min: 2, max: 20 }).chain((days) => aShopHistory('completion', days * DAY));
		fc.assert(
			fc.property(history, given({ start: fc.constantFrom('fromBeginning', 'fromNow') }), (shop, settings) => {
				// So long the clocks of both sides may be apart, and only the number tells old from new.
				fc.pre(!shop.orders.some(({ completedAt }) => Math.abs(completedAt - (settings.gaps[0] ?? 0)) <= CLOCKS_APART_MS));

				const { taken } = runThrough(shop, settings);

				expect(inOrder(ids(taken))).toEqual(inOrder(wanted(shop, settings)));
			}),
			{ numRuns: 300 },
		);
	});
});
