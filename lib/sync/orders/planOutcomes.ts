import type { Outcome } from '../Outcome';
import type { OrderAction, OrderPlan } from './OrderPlan';
import { outcomeOf } from './outcomeOf';

type Settled = Exclude<OrderAction, { kind: 'create' }>;

/** The outcome of a decision that writes nothing. */
export function settledOutcome(action: Settled, timezone: string, dryRun: boolean): Outcome {
	switch (action.kind) {
		case 'skip': {
			const { order, target, reason } = action;
			const { number } = order.source;
			const message = reason === 'exists' ? `Order ${number} is in the till already` : `Order ${number} came from the till and is not sent back`;
			return outcomeOf(reason, { source: order.source, order, message, target, timezone, dryRun });
		}
		case 'hold':
		case 'fail':
			return outcomeOf(action.reason, { ...action, timezone, dryRun });
	}
}

/** What a plan would do, as outcomes: the dry run. */
export function planOutcomes(plan: OrderPlan, timezone: string): Outcome[] {
	return plan.actions.map((action) => {
		if (action.kind !== 'create') return settledOutcome(action, timezone, true);
		const { order, draft, customerKey } = action;
		const customer = plan.customers.get(customerKey);
		const done = customer?.kind === 'use' ? customer.as : customer?.kind === 'update' ? 'updated' : 'created';
		const message = `Order ${order.source.number} would be created`;
		const hint = 'Turn dryRun off in Settings and press Publish again to write it';
		return outcomeOf('created', { source: order.source, order, draft, message, hint, customer: done, timezone, dryRun: true });
	});
}
