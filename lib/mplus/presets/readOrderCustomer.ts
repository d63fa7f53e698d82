import type { CustomerItem } from '../../model/OrderItem';
import { withoutAbsent } from '../../model/withoutAbsent';
import { given } from './given';
import type { MplusOrder } from './MplusOrderRecord';
import type { Mapping } from './PresetSettings';
import { readAddress } from './readAddress';

/** The customer of an order of the till: its number, its name, and the invoice address. The rest is known of the relation alone. */
export function readOrderCustomer(order: MplusOrder, mapping: Mapping): CustomerItem | undefined {
	const { relationNumber, invoiceAddress } = order;
	const name = given(order.relationName);
	const company = given(invoiceAddress?.companyName);
	const onAddress = given(invoiceAddress?.name);
	const person = company ? (given(invoiceAddress?.contact) ?? (onAddress === company ? undefined : onAddress)) : (name ?? onAddress);
	const address = invoiceAddress ? readAddress(invoiceAddress, 'invoiceAddress.country', mapping) : undefined;
	const customer: CustomerItem = withoutAbsent({
		id: relationNumber ? String(relationNumber) : undefined,
		kind: company ? ('company' as const) : ('person' as const),
		name: person,
		company: company && (name ?? company),
		vatNumber: given(order.relationVatNumber),
		address: address && withoutAbsent({ ...address, contact: address.contact === person ? undefined : address.contact }),
	});
	return Object.keys(customer).length > 1 ? customer : undefined;
}
