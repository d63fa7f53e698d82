import { mapConcurrently } from '../../http/mapConcurrently';
import { PosError } from '../../http/PosError';
import type { Outcome } from '../Outcome';
import { createCustomerCommitter, type ReadyCustomer } from './commitCustomers';
import { createOrderOnce } from './createOrderOnce';
import type { OrderAction, OrderPlan } from './OrderPlan';
import type { OrderSettings } from './OrderSettings';
import type { OrderTarget } from './OrderTarget';
import { outcomeOf } from './outcomeOf';
import { settledOutcome } from './planOutcomes';
import { withoutCustomerData } from './withoutCustomerData';

type Create = Extract<OrderAction, { kind: 'create' }>;

export interface CommitHooks {
	isCancelled(): boolean;
	onProgress?(done: number, total: number): void;
}

/**
 * Carries out a plan. Orders of one customer are written one after the other, customers side by side. A record that
 * fails becomes an outcome; a target that does not answer any more throws, and the run stops.
 */
export async function commitOrders(plan: OrderPlan, target: OrderTarget, settings: OrderSettings, hooks: CommitHooks): Promise<Outcome[]> {
	const outcomes: Outcome[] = [];
	const customerFor = createCustomerCommitter(plan.customers, target);
	const creates: Array<{ index: number; action: Create }> = [];
	for (const [index, action] of plan.actions.entries()) {
		if (action.kind === 'create') creates.push({ index, action });
		else outcomes[index] = settledOutcome(action, settings.timezone, false);
	}
	let done = 0;
	await mapConcurrently(inTurns(plan, creates), settings.concurrency, async (turn) => {
		for (const { index, action } of turn) {
			if (hooks.isCancelled()) throw new PosError('cancelled', 'The execution was stopped');
			const customer = await customerFor(action.customerKey);
			const outcome = await commitOrder(action, customer, target, settings);
			// A till quotes only where it refuses something, the order or its customer's changes; looking for quotes takes a millisecond.
			const quotes = outcome.status !== 'synced' || (customer.kind === 'ready' && customer.note !== undefined);
			outcomes[index] = quotes ? { ...outcome, message: withoutCustomerData(outcome.message, action.draft, plan.customers.get(action.customerKey)) } : outcome;
			hooks.onProgress?.(++done, creates.length);
		}
	});
	return outcomes;
}

/** Orders that must follow one another, as one turn: those of the same customer, and an order that came twice. */
function inTurns(plan: OrderPlan, creates: Array<{ index: number; action: Create }>): Array<typeof creates> {
	const turns = new Map<string, typeof creates>();
	for (const entry of creates) {
		const customer = plan.customers.get(entry.action.customerKey);
		const shared = customer?.kind === 'use' && customer.as === 'default';
		const key = shared ? `order:${entry.action.draft.externalId}` : entry.action.customerKey;
		turns.set(key, [...(turns.get(key) ?? []), entry]);
	}
	return [...turns.values()];
}

async function commitOrder(action: Create, customer: ReadyCustomer, target: OrderTarget, settings: OrderSettings): Promise<Outcome> {
	const { order, draft } = action;
	const base = { source: order.source, order, draft, timezone: settings.timezone, dryRun: false };
	if (customer.kind === 'failed') {
		const message = `Order ${order.source.number}: its customer could not be written in the till: ${customer.message}`;
		return outcomeOf('customer-failed', { ...base, message, hint: 'It is tried again in the next run' });
	}
	const { reason, message, hint, target: written } = await createOrderOnce(order.source.number, draft, customer.number, target);
	const noted = customer.note === undefined ? message : `${message}; ${customer.note}`;
	return outcomeOf(reason, { ...base, message: noted, hint, target: written, customer: customer.as });
}
