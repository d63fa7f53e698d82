import type { KnownCustomer } from '../../../lib/sync/orders/OrderTarget';

/** A relation that the till has. Its fields follow from the rest unless they are given. */
export function aKnownCustomer(over: Partial<KnownCustomer> = {}): KnownCustomer {
	const { externalId, email } = over;
	const fields = { ...(externalId !== undefined && { extRelationId: externalId }), name: 'Jan Jansen', ...(email !== undefined && { email }) };
	return { number: 5, active: true, fields, ...over };
}
