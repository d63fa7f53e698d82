import { createRateBudget } from '../../../lib/http/RateBudget';
import { takeTogether } from '../../../lib/http/takeTogether';
import { aClock } from '../../support/aClock';
import { mostInWindow } from './startsOf';

const MINUTE_MS = 60_000;
/** 97 % of a hundred. */
const USED = 97;

describe('a call that costs a place in two budgets', () => {
	it('given the second is used up, when it waits, then it takes its place in the first only as it starts', async () => {
		const [orders, rows] = [createRateBudget(100), createRateBudget(100)];
		const clock = aClock(0);
		const ordersAt: number[] = [];
		const start = async (...budgets: Array<typeof orders>) => {
			await takeTogether(budgets, clock);
			if (budgets.includes(orders)) ordersAt.push(clock.now());
		};

		await Promise.all(Array.from({ length: USED }, async () => await start(rows)));
		const nested = Promise.all(Array.from({ length: USED }, async () => await start(orders, rows)));
		await clock.sleep(61_500);
		await Promise.all([nested, ...Array.from({ length: USED }, async () => await start(orders))]);

		expect(ordersAt).toHaveLength(2 * USED);
		expect(mostInWindow(ordersAt, MINUTE_MS)).toBeLessThanOrEqual(USED);
	});

	it('given a gate that all share, when one waits for its own budget, then calls of others pass it', async () => {
		const [busy, idle, gate] = [createRateBudget(1), createRateBudget(100), createRateBudget(1_000)];
		const clock = aClock(0);
		await takeTogether([busy], clock, gate);
		const waiting = takeTogether([busy], clock, gate);

		await takeTogether([idle], clock, gate);

		expect(clock.now()).toBe(0);
		await waiting;
		expect(clock.now()).toBeGreaterThan(MINUTE_MS);
	});

	it('given a gate that is used up, then it holds all of them', async () => {
		const gate = createRateBudget(100);
		const clock = aClock(0);
		const starts: number[] = [];
		await Promise.all(
			Array.from({ length: 400 }, async (_, index) => {
				await takeTogether([createRateBudget(1_000 + index)], clock, gate);
				starts.push(clock.now());
			}),
		);

		expect(mostInWindow(starts, MINUTE_MS)).toBeLessThanOrEqual(USED);
	});

	it('given a cancel while it waits, then it leaves all queues', async () => {
		const [one, other] = [createRateBudget(1), createRateBudget(100)];
		const clock = aClock(0);
		await one.take(clock);
		const cancelled = takeTogether([one, other], { ...clock, isCancelled: () => clock.now() > 0 });

		await expect(cancelled).rejects.toMatchObject({ code: 'cancelled' });
		await expect(takeTogether([other], clock)).resolves.toBeUndefined();
	});
});

describe('a clock that is set back', () => {
	it('given starts and a hold in what is now the future, then nothing waits for them', async () => {
		const budget = createRateBudget(10);
		const late = aClock(10 * 3_600_000);
		for (let call = 0; call < 9; call++) await budget.take(late);
		budget.holdBack(late.now() + MINUTE_MS);

		const early = aClock(3_600_000);
		await budget.take(early);

		expect(early.now()).toBe(3_600_000);
	});
});
