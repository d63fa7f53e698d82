import fc from 'fast-check';

import { createRateBudget } from '../../../lib/http/RateBudget';
import { aClock } from '../../support/aClock';
import { mostInWindow, startsOf } from './startsOf';

const MINUTE_MS = 60_000;

const arrivals = fc.array(fc.oneof(fc.nat(200_000), fc.constantFrom(0, 59_999, 60_000, 60_001, 119_999)), { minLength: 1, maxLength: 120 }).map((moments) => moments.sort((a, b) => a - b));
const perMinute = fc.integer({ min: 1, max: 40 });
const used = (limit: number) => Math.max(1, Math.floor(limit * 0.97));

describe('given any arrivals', () => {
	it('when they start, then no 60 seconds hold more than 97 % of the limit, none is left out and all keep their order', async () => {
		await fc.assert(
			fc.asyncProperty(arrivals, perMinute, async (moments, limit) => {
				const starts = await startsOf(createRateBudget(limit), aClock(0), moments);

				expect(mostInWindow(starts.map(({ at }) => at), MINUTE_MS)).toBeLessThanOrEqual(used(limit));
				expect(starts.map(({ call }) => call)).toEqual(moments.map((_, index) => index));
				expect(starts.every(({ call, at }) => at >= (moments[call] ?? 0))).toBe(true);
			}),
			{ numRuns: 60 },
		);
	});

	it('when a place is free, then nobody waits: each start follows its arrival, the start before it or a start a minute and a second before', async () => {
		await fc.assert(
			fc.asyncProperty(arrivals, perMinute, async (moments, limit) => {
				const starts = (await startsOf(createRateBudget(limit), aClock(0), moments)).map(({ at }) => at);

				const earliest = starts.map((_, index) => Math.max(moments[index] ?? 0, starts[index - 1] ?? 0, (starts[index - used(limit)] ?? -Infinity) + MINUTE_MS + 1_000));
				expect(starts).toEqual(earliest);
			}),
			{ numRuns: 60 },
		);
	});

	it('when the server counts fixed minutes that begin at the worst moment, and the way takes now longer, now shorter, up to a second, then no minute holds more than the limit', async () => {
		const delays = fc.array(fc.nat(999), { minLength: 1, maxLength: 30 });

		await fc.assert(
			fc.asyncProperty(arrivals, fc.constantFrom(150, 100, 30), fc.nat(MINUTE_MS - 1), delays, async (moments, limit, worst, ways) => {
				const starts = await startsOf(createRateBudget(limit), aClock(0), [...moments, ...moments, ...moments].sort((a, b) => a - b));
				const received = starts.map(({ at }, index) => at + (ways[index % ways.length] ?? 0));
				const minutes = received.map((at) => Math.floor((at + worst) / MINUTE_MS));
				const counts = minutes.map((minute) => minutes.filter((other) => other === minute).length);

				expect(Math.max(...counts)).toBeLessThanOrEqual(limit);
			}),
			{ numRuns: 40 },
		);
	});

	it('when it is held back and its limit changes at any moment, then the highest limit of all is never exceeded', async () => {
		const changes = fc.array(fc.record({ at: fc.nat(200_000), limit: perMinute, hold: fc.boolean() }), { maxLength: 6 });

		await fc.assert(
			fc.asyncProperty(arrivals, perMinute, changes, async (moments, limit, later) => {
				const clock = aClock(0);
				const budget = createRateBudget(limit);
				const changing = later.map(async (change) => {
					await clock.sleep(change.at);
					if (change.hold) budget.holdBack(clock.now() + 10_000);
					else budget.setLimit(change.limit);
				});
				const starts = await startsOf(budget, clock, moments);
				await Promise.all(changing);

				const highest = Math.max(limit, ...later.filter(({ hold }) => !hold).map((change) => change.limit));
				expect(mostInWindow(starts.map(({ at }) => at), MINUTE_MS)).toBeLessThanOrEqual(used(highest));
				expect(starts.map(({ call }) => call)).toEqual(moments.map((_, index) => index));
			}),
			{ numRuns: 60 },
		);
	});
});
