import type { RateBudget } from '../../../lib/http/RateBudget';
import type { TestClock } from '../../support/aClock';

export interface Start {
	/** Which of the calls, by the order they came in. */
	call: number;
	at: number;
}

/** Calls that come at the given moments, in this order; when each of them started, in the order of their starts. */
export async function startsOf(budget: RateBudget, clock: TestClock, arrivals: number[]): Promise<Start[]> {
	const starts: Start[] = [];
	const calls = arrivals.map(async (arrival, call) => {
		if (arrival > clock.now()) await clock.sleep(arrival - clock.now());
		await budget.take(clock);
		starts.push({ call, at: clock.now() });
	});
	await Promise.all(calls);
	return starts;
}

/** The most that any window of this length, both ends included, holds. */
export function mostInWindow(moments: number[], windowMs: number): number {
	const sorted = [...moments].sort((a, b) => a - b);
	let most = 0;
	let from = 0;
	for (let to = 0; to < sorted.length; to++) {
		while ((sorted[to] ?? 0) - (sorted[from] ?? 0) > windowMs) from += 1;
		most = Math.max(most, to - from + 1);
	}
	return most;
}

export async function settle(): Promise<void> {
	await new Promise((resolve) => setImmediate(resolve));
}
