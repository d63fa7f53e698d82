import type { Clock } from '../http/HttpPort';
import { createRateBudget } from '../http/RateBudget';

export interface TotalBudget {
	take(clock: Clock): Promise<void>;
	/** Told that CCV has refused a call for its total: as many as were let through in the last minute are from now on allowed in one. */
	learn(untilMs: number, nowMs: number): void;
}

/** What was learned holds so long: it may have been another program that used the limit up. */
const REMEMBERED_MS = 60 * 60_000;

// Module scope on purpose: all nodes and executions of a process share what was learned.
const budgets = new Map<string, TotalBudget>();

/** The limit over all resources of one key. CCV has one and does not say how high it is (CCV API, dossier 5). */
export function totalBudgetFor(key: string): TotalBudget {
	const known = budgets.get(key) ?? createTotalBudget();
	budgets.set(key, known);
	return known;
}

function createTotalBudget(): TotalBudget {
	const budget = createRateBudget(Infinity);
	let learned = Infinity;
	let until = 0;
	return {
		async take(clock) {
			if (learned !== Infinity && clock.now() > until) forget();
			await budget.take(clock);
		},
		learn(untilMs, nowMs) {
			budget.holdBack(untilMs);
			// The call that was refused is among the starts.
			learned = Math.min(learned, Math.max(1, budget.startedWithin(nowMs) - 1));
			until = nowMs + REMEMBERED_MS;
			budget.setLimit(learned);
		},
	};

	function forget(): void {
		learned = Infinity;
		budget.setLimit(Infinity);
	}
}
