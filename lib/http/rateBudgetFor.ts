import { createRateBudget, type RateBudget } from './RateBudget';

// Module scope on purpose: all nodes and executions of a process share one budget per key.
const budgets = new Map<string, RateBudget>();

/** The process-wide budget of a key (credential, resource and method); a changed limit takes effect at once. */
export function rateBudgetFor(key: string, perMinute: number): RateBudget {
	const known = budgets.get(key);
	if (known) {
		known.setLimit(perMinute);
		return known;
	}
	const budget = createRateBudget(perMinute);
	budgets.set(key, budget);
	return budget;
}
