import type { Order } from '../../model/Order';
import { externalCustomerId } from './externalId';
import type { CustomerAction } from './OrderPlan';
import type { CustomerFields, KnownCustomer, OrderTarget } from './OrderTarget';

export interface CustomerSettings {
	defaultCustomer?: number;
	updateCustomers: boolean;
}

export interface CustomerPlanner {
	/** The key of the customer that an order is for; undefined where it says nobody and there is no default. */
	keyFor(order: Order): string | undefined;
	/** What is to be done for each key, once all orders were asked for. */
	actions(): Map<string, CustomerAction>;
}

interface Draft {
	known?: KnownCustomer;
	externalId?: string;
	email?: string;
	fields: CustomerFields;
}

const DEFAULT_KEY = 'default';

/**
 * Decides which customer each order is for: by the user's external id, else by e-mail, compared exactly but for case
 * and outer spaces. A customer found by e-mail that carries another user's external id is somebody else. Of several
 * orders of one customer the last one's data stand.
 */
export function createCustomerPlanner(
	customers: KnownCustomer[],
	customerFields: OrderTarget['customerFields'],
	settings: CustomerSettings,
): CustomerPlanner {
	const byExternalId = new Map(customers.filter(({ externalId }) => externalId).map((customer) => [customer.externalId, customer]));
	const byEmail = indexByEmail(customers);
	const drafts = new Map<string, Draft>();
	const newByEmail = new Map<string, string>();
	let usesDefault = false;

	function resolve(externalId: string | undefined, email: string | undefined): { key: string; known?: KnownCustomer } | undefined {
		const known = (externalId && byExternalId.get(externalId)) || findByEmail(byEmail, email, externalId);
		if (known) return { key: `number:${known.number}`, known };
		if (externalId) return { key: `external:${externalId}` };
		if (email) return { key: newByEmail.get(email) ?? `email:${email}` };
		return undefined;
	}

	return {
		keyFor(order) {
			const { customer, source } = order;
			const externalId = customer?.id === undefined ? undefined : externalCustomerId(source, customer.id);
			const email = comparable(customer?.email);
			const resolved = resolve(externalId, email);
			if (!customer || !resolved) {
				usesDefault ||= settings.defaultCustomer !== undefined;
				return settings.defaultCustomer === undefined ? undefined : DEFAULT_KEY;
			}
			const earlier = drafts.get(resolved.key);
			drafts.set(resolved.key, {
				known: resolved.known,
				externalId: externalId ?? earlier?.externalId,
				email: email ?? earlier?.email,
				fields: { ...earlier?.fields, ...customerFields(customer, externalId) },
			});
			if (!resolved.known && email && !newByEmail.has(email)) newByEmail.set(email, resolved.key);
			return resolved.key;
		},
		actions() {
			const actions = new Map([...drafts].map(([key, draft]) => [key, toAction(draft, settings)]));
			if (usesDefault && settings.defaultCustomer !== undefined) {
				actions.set(DEFAULT_KEY, { kind: 'use', number: settings.defaultCustomer, as: 'default' });
			}
			return actions;
		},
	};
}

function toAction({ known, fields, externalId, email }: Draft, settings: CustomerSettings): CustomerAction {
	if (!known) return { kind: 'create', fields, externalId, email };
	const changes = settings.updateCustomers
		? Object.fromEntries(Object.entries(fields).filter(([key, value]) => known.fields[key]?.trim() !== value.trim()))
		: {};
	return Object.keys(changes).length > 0 ? { kind: 'update', number: known.number, changes } : { kind: 'use', number: known.number, as: 'known' };
}

function findByEmail(byEmail: Map<string, KnownCustomer[]>, email: string | undefined, externalId: string | undefined): KnownCustomer | undefined {
	if (!email) return undefined;
	const candidates = (byEmail.get(email) ?? []).filter((customer) => customer.active && !(externalId && customer.externalId));
	return candidates.sort((a, b) => a.number - b.number)[0];
}

function indexByEmail(customers: KnownCustomer[]): Map<string, KnownCustomer[]> {
	const index = new Map<string, KnownCustomer[]>();
	for (const customer of customers) {
		const email = comparable(customer.email);
		if (email) index.set(email, [...(index.get(email) ?? []), customer]);
	}
	return index;
}

function comparable(email: string | undefined): string | undefined {
	return email?.trim().toLowerCase() || undefined;
}
