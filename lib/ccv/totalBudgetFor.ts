import { createRateBudget, type RateBudget } from '../http/RateBudget';

export interface TotalBudget {
	/** What every call of the key is counted in, as it is now. */
	gateAt(nowMs: number): RateBudget;
	/** Told that CCV has refused a call for its total: from now on fewer are let through in a minute, but at first not fewer than `least`. */
	learn(untilMs: number, nowMs: number, least: number): void;
}

/** What was learned holds so long: it may have been another program that used the limit up. */
const REMEMBERED_MS = 60 * 60_000;
const LESS = 0.75;
/** Among the starts are the calls that were refused, and those under way with them. */
const STARTED_IN_VAIN = 0.95;
const NEVER_LESS_THAN = 10;

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
	let limit = Infinity;
	let heldUntil = 0;
	let forgottenAt = Infinity;
	return {
		gateAt(nowMs) {
			if (nowMs > forgottenAt) setLimit(Infinity, Infinity);
			return budget;
		},
		learn(untilMs, nowMs, least) {
			const isSameBurst = nowMs < heldUntil;
			heldUntil = Math.max(heldUntil, untilMs);
			budget.holdBack(untilMs);
			if (isSameBurst) return;
			const next = limit === Infinity ? Math.max(least, Math.floor(budget.startedWithin(nowMs) * STARTED_IN_VAIN)) : Math.max(NEVER_LESS_THAN, Math.floor(limit * LESS));
			setLimit(next, nowMs + REMEMBERED_MS);
		},
	};

	function setLimit(next: number, until: number): void {
		limit = next;
		forgottenAt = until;
		budget.setLimit(next);
	}
}
