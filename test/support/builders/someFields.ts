import type { OrderTarget } from '../../../lib/sync/orders/OrderTarget';
import { withoutAbsent } from '../../../lib/model/withoutAbsent';

/** A customer in the fields of a plain till: what a plan is tested with. */
export const someFields: OrderTarget['customerFields'] = (customer, externalId) =>
	withoutAbsent({ extRelationId: externalId, name: customer.name, email: customer.email, city: customer.address?.city }) as Record<string, string>;
