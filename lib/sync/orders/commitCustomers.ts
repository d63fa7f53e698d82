import { PosError } from '../../http/PosError';
import { comparableEmail } from '../../model/comparableEmail';
import type { CustomerAction } from './OrderPlan';
import type { OrderTarget } from './OrderTarget';

export type ReadyCustomer =
	| { kind: 'ready'; number: number; as: 'known' | 'created' | 'updated' | 'default'; note?: string }
	| { kind: 'failed'; message: string };

/** Carries out each customer's decision once, however many orders ask for it. */
export function createCustomerCommitter(customers: Map<string, CustomerAction>, target: OrderTarget): (key: string) => Promise<ReadyCustomer> {
	const ready = new Map<string, Promise<ReadyCustomer>>();
	return async (key) => {
		const known = ready.get(key);
		if (known) return await known;
		const action = customers.get(key);
		const promise = action ? commitCustomer(action, target) : Promise.resolve<ReadyCustomer>({ kind: 'failed', message: 'the plan names no customer' });
		ready.set(key, promise);
		return await promise;
	};
}

async function commitCustomer(action: CustomerAction, target: OrderTarget): Promise<ReadyCustomer> {
	switch (action.kind) {
		case 'use':
			return { kind: 'ready', number: action.number, as: action.as };
		case 'update': {
			const written = await target.updateCustomer(action.number, action.changes);
			// The order can be written all the same: the relation is there, its data are changed with the next order.
			if (written.kind === 'done') return { kind: 'ready', number: action.number, as: 'updated' };
			const words = written.kind === 'exists' ? 'it exists twice' : written.message;
			return { kind: 'ready', number: action.number, as: 'known', note: `relation ${action.number} could not be brought up to date: ${words}` };
		}
		case 'create':
			return await createCustomer(action, target);
	}
}

async function createCustomer(action: Extract<CustomerAction, { kind: 'create' }>, target: OrderTarget): Promise<ReadyCustomer> {
	const written = await target.createCustomer(action.fields);
	switch (written.kind) {
		case 'done':
			return { kind: 'ready', number: written.value, as: 'created' };
		case 'refused':
			return { kind: 'failed', message: written.message };
		case 'exists':
		case 'unclear': {
			const number = await findCreated(action, target);
			if (number !== undefined) return { kind: 'ready', number, as: 'created' };
			await demandAnswer(target, written.kind === 'unclear' ? written.message : 'the relation exists but is not found');
			return { kind: 'failed', message: written.kind === 'unclear' ? written.message : 'the relation exists but is not found' };
		}
	}
}

/** Creating a relation has no key: the till may have done it, so it is looked for before anything is written again. */
async function findCreated({ externalId, email }: { externalId?: string; email?: string }, target: OrderTarget): Promise<number | undefined> {
	const found = await target.findCustomers([{ externalId, email }]).catch((failure: unknown) => failure);
	if (!Array.isArray(found)) {
		if (found instanceof PosError && found.code === 'cancelled') throw found;
		await demandAnswer(target, found instanceof Error ? found.message : 'the till does not answer');
		return undefined;
	}
	const candidates = found as Awaited<ReturnType<OrderTarget['findCustomers']>>;
	const own = candidates.find((customer) => externalId !== undefined && customer.externalId === externalId);
	// Of several with the address the newest: the plan found none of them fit, so it is the one just made.
	const sameEmail = candidates
		.filter((customer) => externalId === undefined && customer.active && comparableEmail(customer.email) === email)
		.sort((a, b) => b.number - a.number)[0];
	return (own ?? sameEmail)?.number;
}

/** Tells a record that the till cannot write from a till that is down: the latter stops the run. */
export async function demandAnswer(target: OrderTarget, message: string): Promise<void> {
	if (await target.isAnswering()) return;
	throw new PosError('unanswered', `The till does not answer any more (${message})`, {
		hint: 'Nothing is lost: the next run goes on where this one stopped. Check the till or its internet connection',
	});
}
