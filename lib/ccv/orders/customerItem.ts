import type { CcvItem } from '../items/withoutLinks';

/** The customer of an order, invoice or return: the name on top, and of everything else what is filled in, under CCV's own names. */
export function customerItem(customer: unknown): CcvItem | null {
	if (!isRecord(customer)) return null;
	const { billingaddress, deliveryaddress, ...further } = customer;
	const [billing, delivery] = [filledIn(billingaddress), filledIn(deliveryaddress)];
	return {
		...nameOf(billing),
		...filledIn(further),
		...(Object.keys(billing).length > 0 && { billingaddress: billing }),
		...(Object.keys(delivery).length > 0 && { deliveryaddress: delivery }),
	};
}

/** How an address names the customer: shown, never written. */
export function nameOf({ first_name: first, last_name: last, full_name: full, company }: CcvItem): CcvItem {
	const name = [first, last].filter(isText).join(' ') || full;
	return { ...(isText(name) && { name }), ...(isText(company) && { company }) };
}

function filledIn(record: unknown): CcvItem {
	if (!isRecord(record)) return {};
	return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null && value !== '' && typeof value !== 'object'));
}

function isText(value: unknown): value is string {
	return typeof value === 'string' && value.trim() !== '';
}

function isRecord(value: unknown): value is CcvItem {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
