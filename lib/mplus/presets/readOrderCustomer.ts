import { given } from '../../mapping/given';
import type { Mapping } from '../../mapping/PresetSettings';
import type { AddressItem, CustomerItem } from '../../model/OrderItem';
import { withoutAbsent } from '../../model/withoutAbsent';
import type { MplusOrder } from './MplusOrderRecord';
import { readAddress } from './readAddress';
import { readNames } from './readNames';

/** The customer of an order of the till: its number, its names, and the invoice address. The rest is known of the relation alone. */
export function readOrderCustomer(order: MplusOrder, mapping: Mapping): CustomerItem | undefined {
	const { relationNumber, invoiceAddress } = order;
	const vatNumber = given(order.relationVatNumber);
	const names = readNames({
		name: given(order.relationName),
		companyName: given(invoiceAddress?.companyName),
		contact: given(invoiceAddress?.contact),
		addressName: given(invoiceAddress?.name),
		vatNumber,
	});
	const address = invoiceAddress ? readAddress(invoiceAddress, 'invoiceAddress.country', mapping) : undefined;
	const customer: CustomerItem = withoutAbsent({
		id: relationNumber ? String(relationNumber) : undefined,
		...names,
		vatNumber,
		address: address && withoutAbsent({ ...address, contact: isSaidByName(address, names) ? undefined : address.contact }),
	});
	return Object.keys(customer).length > 1 ? customer : undefined;
}

/** A company's contact is its name here, and need not be said twice: unless another field of the till says it too. */
function isSaidByName({ contact, name: onAddress }: AddressItem, { kind, name, label }: Pick<CustomerItem, 'kind' | 'name' | 'label'>): boolean {
	return kind === 'company' && contact === name && contact !== onAddress && contact !== label;
}
