import type { Clock, HttpAnswer, HttpRequest } from '../http/HttpPort';
import { rateBudgetFor } from '../http/rateBudgetFor';
import { takeTogether } from '../http/takeTogether';
import type { CcvConnection } from './CcvConnection';
import { installationOf } from './installationOf';
import { systemCodeOf } from './systemCodeOf';
import { totalBudgetFor } from './totalBudgetFor';

export interface CcvBudget {
	/** Resolves when the call may start. */
	take(clock: Clock): Promise<void>;
	/** Told of a 429: nobody starts before `untilMs`. */
	refused(answer: HttpAnswer, untilMs: number, nowMs: number): void;
}

/** CCV's code for the limit over all resources together (CCV API, dossier 5). */
const TOTAL_LIMIT = '429.11';

/** What a call costs: a place in the budget of each resource in its path, and one in that of the key altogether. */
export function ccvBudget(connection: CcvConnection, method: HttpRequest['method'], path: string): CcvBudget {
	const key = installationOf(connection);
	const budgets = resourcesOf(path).map((resource) => rateBudgetFor(`${key}|${method}|${resource}`, limitOf(connection, method, resource)));
	const total = totalBudgetFor(key);
	return {
		take: async (clock) => await takeTogether(budgets, clock, total.gateAt(clock.now())),
		refused(answer, untilMs, nowMs) {
			// The total is no less than what one resource may be read.
			if (systemCodeOf(answer.body) === TOTAL_LIMIT) total.learn(untilMs, nowMs, connection.readsPerMinute);
			else budgets.forEach((budget) => budget.holdBack(untilMs));
		},
	};
}

// Whether CCV counts `/orders/12/orderrows/` as orders or as orderrows is not documented: it costs both.
function resourcesOf(path: string): string[] {
	const names = path.split('/').filter((part) => part !== '' && !/^\d+$/.test(part));
	return names.length > 0 ? [...new Set(names)] : ['root'];
}

function limitOf(connection: CcvConnection, method: string, resource: string): number {
	if (method !== 'GET') return connection.writesPerMinute;
	return resource === 'productqueries' ? connection.productQueriesPerMinute : connection.readsPerMinute;
}
