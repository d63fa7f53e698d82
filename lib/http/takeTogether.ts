import type { Clock } from './HttpPort';
import { PosError } from './PosError';
import type { RateBudget } from './RateBudget';

/** How long a call sleeps at most whose turn has come but for those before it, which sleep on after a raised limit. */
const MOST_BEHIND_MS = 250;

/**
 * Resolves when a call may start that costs a place in each of these budgets, and takes all places in that very moment: one that
 * was taken earlier would count for a minute that is over before the call starts. `gate` is a budget in which calls of all kinds
 * are counted: nobody waits there behind one that waits for another budget.
 */
export async function takeTogether(budgets: RateBudget[], clock: Clock, gate?: RateBudget): Promise<void> {
	const places = budgets.map((budget) => budget.enter());
	let behindMs = 1;
	try {
		for (;;) {
			if (clock.isCancelled()) throw new PosError('cancelled', 'The execution was stopped');
			const now = clock.now();
			const due = Math.max(...places.map((place) => place.dueAt(now)), gate?.freeAt(now) ?? now);
			if (due <= now && places.every((place) => place.isFirst())) {
				places.forEach((place) => place.start(now));
				gate?.note(now);
				return;
			}
			await clock.sleep(due > now ? due - now : behindMs);
			behindMs = due > now ? 1 : Math.min(MOST_BEHIND_MS, behindMs * 2);
		}
	} finally {
		places.forEach((place) => place.leave());
	}
}
