import { comparableEmail } from '../../model/comparableEmail';
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
	const byExternalId = new Map([...customers].sort(byNumberDescending).map((customer) => [customer.externalId, customer]));
	const byEmail = indexByEmail(customers);
	const drafts = new Map<string, Draft>();
	const keyByExternalId = new Map<string, string>();
	const newByEmail = new Map<string, string>();
	let usesDefault = false;

	/** Whether the customer of this key is, or has become in this batch, another user. */
	function isAnotherUser(key: string, externalId: string | undefined): boolean {
		const claimedBy = drafts.get(key)?.externalId;
		return externalId !== undefined && claimedBy !== undefined && claimedBy !== externalId;
	}

	function findByEmail(email: string, externalId: string | undefined): KnownCustomer | undefined {
		const candidates = (byEmail.get(email) ?? []).filter(({ active, externalId: other }) => active && !(externalId && other));
		return candidates.sort((a, b) => a.number - b.number).find(({ number }) => !isAnotherUser(numberKey(number), externalId));
	}

	function resolve(externalId: string | undefined, email: string | undefined): { key: string; known?: KnownCustomer } | undefined {
		const decided = externalId && keyByExternalId.get(externalId);
		if (decided) return { key: decided, known: drafts.get(decided)?.known };
		const known = (externalId && byExternalId.get(externalId)) || (email && findByEmail(email, externalId)) || undefined;
		if (known) return { key: numberKey(known.number), known };
		const sharing = email && newByEmail.get(email);
		if (sharing && !isAnotherUser(sharing, externalId)) return { key: sharing };
		if (externalId) return { key: `external:${externalId}` };
		return email ? { key: `email:${email}` } : undefined;
	}

	return {
		keyFor(order) {
			const { customer, source } = order;
			const externalId = customer?.id === undefined ? undefined : externalCustomerId(source, customer.id);
			const email = comparableEmail(customer?.email);
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
			if (externalId) keyByExternalId.set(externalId, resolved.key);
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
		? Object.fromEntries(Object.entries(fields).filter(([key, value]) => !isSameText(known.fields[key], value, email)))
		: {};
	return Object.keys(changes).length > 0 ? { kind: 'update', number: known.number, changes } : { kind: 'use', number: known.number, as: 'known' };
}

/** Capitals make no other e-mail address: without this, each order written otherwise would be an update. */
function isSameText(known: string | undefined, value: string, email: string | undefined): boolean {
	if (known?.trim() === value.trim()) return true;
	return email !== undefined && comparableEmail(known) === email && comparableEmail(value) === email;
}

function numberKey(number: number): string {
	return `number:${number}`;
}

// Later entries of a map win: of two relations with one external id that is the lower number.
function byNumberDescending(a: KnownCustomer, b: KnownCustomer): number {
	return b.number - a.number;
}

function indexByEmail(customers: KnownCustomer[]): Map<string, KnownCustomer[]> {
	const index = new Map<string, KnownCustomer[]>();
	for (const customer of customers) {
		const email = comparableEmail(customer.email);
		if (email) index.set(email, [...(index.get(email) ?? []), customer]);
	}
	return index;
}
