import { redactSecrets } from '../../http/redactSecrets';
import type { CustomerAction } from './OrderPlan';
import type { OrderDraft } from './OrderTarget';

/** Shorter texts, such as a country, tell nothing and stand in too many words. */
const LEAST_LENGTH = 4;

/** A message that quotes the target's own words, without what they may repeat of the customer. */
export function withoutCustomerData(message: string, draft: OrderDraft, customer: CustomerAction | undefined): string {
	const fields = customer?.kind === 'create' ? customer.fields : customer?.kind === 'update' ? customer.changes : {};
	const addresses = [draft.deliveryAddress, draft.invoiceAddress].flatMap((address) => Object.values(address ?? {}));
	const values = [...Object.values(fields), ...addresses].filter((value): value is string => typeof value === 'string');
	const ours = `${draft.externalId} ${draft.reference}`;
	return redactSecrets(message, values.filter((value) => value.length >= LEAST_LENGTH && !ours.includes(value)));
}
