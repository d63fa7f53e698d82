import { createRateBudget } from '../../../lib/http/RateBudget';
import { takeTogether } from '../../../lib/http/takeTogether';
import { totalBudgetFor, type TotalBudget } from '../../../lib/ccv/totalBudgetFor';
import { aClock, type TestClock } from '../../support/aClock';

const MINUTE_MS = 60_000;
let keys = 0;

function aBudget(): { budget: TotalBudget; clock: TestClock; startsOf: (calls: number) => Promise<number[]> } {
	const budget = totalBudgetFor(`key-${keys++}`);
	const clock = aClock();
	const resource = createRateBudget(1_000_000);
	const beginning = clock.now();
	const startsOf = async (calls: number) => {
		const starts: number[] = [];
		await Promise.all(
			Array.from({ length: calls }, async () => {
				await takeTogether([resource], clock, budget.gateAt(clock.now()));
				starts.push(clock.now() - beginning);
			}),
		);
		return starts;
	};
	return { budget, clock, startsOf };
}

/** Most starts in any 60 seconds. */
const worstMinute = (starts: number[]): number => Math.max(...starts.map((at) => starts.filter((other) => other >= at && other < at + MINUTE_MS).length));

describe('the total over all resources', () => {
	it('given no refusal, then nothing waits', async () => {
		const { startsOf } = aBudget();

		expect(await startsOf(5_000)).toEqual(Array.from({ length: 5_000 }, () => 0));
	});

	it('given a refusal after 400 calls, then no more than those start in a minute from the next one on', async () => {
		const { budget, clock, startsOf } = aBudget();
		await startsOf(401);
		budget.learn(clock.now() + MINUTE_MS, clock.now(), 150);

		const starts = await startsOf(2_000);

		expect(Math.min(...starts)).toBeGreaterThanOrEqual(MINUTE_MS);
		expect(worstMinute(starts)).toBeLessThanOrEqual(400);
		expect(worstMinute(starts)).toBeGreaterThanOrEqual(360);
	});

	it('given a refusal after few calls, because another program used it up, then this one is not slowed down below what one resource may have', async () => {
		const { budget, clock, startsOf } = aBudget();
		await startsOf(3);
		budget.learn(clock.now(), clock.now(), 150);

		expect(worstMinute(await startsOf(600))).toBeGreaterThanOrEqual(145);
	});

	it('given refusals of one burst, then they are one lesson; those of a later minute are another', async () => {
		const { budget, clock, startsOf } = aBudget();
		await startsOf(401);
		for (let call = 0; call < 4; call++) budget.learn(clock.now() + MINUTE_MS, clock.now(), 150);
		clock.advance(MINUTE_MS);
		budget.learn(clock.now(), clock.now(), 150);

		const worst = worstMinute(await startsOf(1_000));

		expect(worst).toBeLessThanOrEqual(300);
		expect(worst).toBeGreaterThanOrEqual(270);
	});

	it('given an hour without a refusal, then it is forgotten', async () => {
		const { budget, clock, startsOf } = aBudget();
		await startsOf(401);
		budget.learn(clock.now(), clock.now(), 150);
		clock.advance(61 * MINUTE_MS);

		expect(new Set(await startsOf(2_000)).size).toBe(1);
	});
});
