import { createRateBudget } from '../../../lib/http/RateBudget';
import { aClock } from '../../support/aClock';
import { settle, startsOf } from './startsOf';

const MINUTE_MS = 60_000;

describe('given a budget of 10 a minute, of which 9 are used', () => {
	it('when 20 calls come at once, then they start in three minutes, each a minute and a second after the last', async () => {
		const clock = aClock(0);

		const starts = await startsOf(createRateBudget(10), clock, Array.from({ length: 20 }, () => 0));

		expect(starts.map(({ at }) => at)).toEqual([...Array(9).fill(0), ...Array(9).fill(61_000), 122_000, 122_000]);
		expect(starts.map(({ call }) => call)).toEqual(Array.from({ length: 20 }, (_, index) => index));
	});

	it('when everybody is held back, then those who wait already start later too, in their order and before a newcomer', async () => {
		const clock = aClock(0);
		const budget = createRateBudget(10);
		const starts = startsOf(budget, clock, [...Array<number>(12).fill(0), 30_000]);
		await clock.sleep(20_000);
		budget.holdBack(100_000);

		const held = (await starts).slice(9);
		expect(held.map(({ call }) => call)).toEqual([9, 10, 11, 12]);
		expect(held.every(({ at }) => at === 100_000 || at === 100_001)).toBe(true);
	});

	it('when it is held back to an earlier moment than before, then the later one stands', async () => {
		const clock = aClock(0);
		const budget = createRateBudget(10);
		budget.holdBack(5_000);
		budget.holdBack(1_000);

		expect(await startsOf(budget, clock, [0])).toEqual([{ call: 0, at: 5_000 }]);
	});

	it('when the limit is lowered, then those who wait keep to the new one', async () => {
		const clock = aClock(0);
		const budget = createRateBudget(10);
		const starts = startsOf(budget, clock, Array<number>(15).fill(0));
		await clock.sleep(1_000);
		budget.setLimit(3);

		expect((await starts).slice(9).map(({ at }) => at)).toEqual([61_000, 61_000, 122_000, 122_000, 183_000, 183_000]);
	});

	it('when the limit is lowered for a while and raised again, then what started before still counts', async () => {
		const clock = aClock(0);
		const budget = createRateBudget(10);
		await startsOf(budget, clock, Array<number>(8).fill(0));
		budget.setLimit(1);
		const waiting = startsOf(budget, clock, [0]);
		await settle();
		budget.setLimit(10);
		const starts = [...(await waiting), ...(await startsOf(budget, clock, Array<number>(9).fill(0)))];

		expect(starts.filter(({ at }) => at < MINUTE_MS)).toHaveLength(0);
	});
});

describe('given calls that wait for a place', () => {
	it('when one is cancelled, then it ends with that and the next one waits no longer than it would have', async () => {
		const clock = aClock(0);
		const cancelled = aClock(0);
		const budget = createRateBudget(1);
		await budget.take(clock);
		const gone = budget.take({ ...clock, isCancelled: cancelled.isCancelled });
		const next = budget.take(clock);
		cancelled.cancel();

		await expect(gone).rejects.toMatchObject({ code: 'cancelled' });
		await next;

		expect(clock.now()).toBeLessThanOrEqual(122_000);
	});

	it('when a cancelled one would not have to wait, then it takes no place either', async () => {
		const clock = aClock(0);
		const budget = createRateBudget(1);

		await expect(budget.take({ ...clock, isCancelled: () => true })).rejects.toMatchObject({ code: 'cancelled' });

		expect(await startsOf(budget, clock, [0])).toEqual([{ call: 0, at: 0 }]);
	});
});

describe('given a figure that is no sensible limit', () => {
	it.each([0, -5, 0.5, 1])('when it is %d, then one a minute may start', async (perMinute) => {
		const clock = aClock(0);

		const starts = await startsOf(createRateBudget(perMinute), clock, [0, 0]);

		expect(starts.map(({ at }) => at)).toEqual([0, 61_000]);
	});
});
