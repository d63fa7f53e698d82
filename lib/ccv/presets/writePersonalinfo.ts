import { cleared } from '../../mapping/cleared';
import type { Mapping } from '../../mapping/PresetSettings';
import type { CustomerRecordItem } from '../../model/CustomerRecordItem';
import type { AddressItem } from '../../model/OrderItem';
import { withoutAbsent } from '../../model/withoutAbsent';
import { splitName } from './splitName';
import { writePlace } from './writePlace';

type Item = Record<string, unknown>;
type Person = Pick<CustomerRecordItem, 'kind' | 'name' | 'company' | 'email' | 'phone' | 'mobile' | 'vatNumber' | 'chamberOfCommerceNumber' | 'address' | 'deliveryAddress'>;

/** Where the two addresses of a customer are, in the record at hand. */
interface Fields {
	address: string;
	deliveryAddress: string;
}

/** A neutral customer as CCV's personal info, which an order and a user have alike: who it is stands on the billing address. */
export function writePersonalinfo(person: Person, fields: Fields, mapping: Mapping): Item {
	const { kind, company, address, deliveryAddress } = person;
	const name = nameOf(person);
	const billing = withoutAbsent({
		...(name !== undefined && splitName(name ?? '')),
		company: cleared(kind === 'company' ? (company ?? address?.company) : company === null ? null : undefined),
		...writePlace(address, fields.address, mapping),
		telephone: cleared(person.phone),
		mobile: cleared(person.mobile),
	});
	const delivery = writeDelivery(deliveryAddress, fields.deliveryAddress, mapping);
	return withoutAbsent({
		billingaddress: Object.keys(billing).length > 0 ? billing : undefined,
		deliveryaddress: Object.keys(delivery).length > 0 ? delivery : undefined,
		email: cleared(person.email),
		customertype: kind === 'company' ? 'b2b' : 'b2c',
		btw: cleared(person.vatNumber),
		kvk: cleared(person.chamberOfCommerceNumber),
	});
}

// Without a name, the one on the address, where it is not that of the company.
function nameOf({ name, company, address }: Person): string | null | undefined {
	if (name !== undefined) return name;
	return address?.name === company ? undefined : address?.name;
}

function writeDelivery(address: AddressItem | null | undefined, field: string, mapping: Mapping): Item {
	const place = writePlace(address, field, mapping);
	return address === null ? { full_name: '', company: '', ...place } : withoutAbsent({ full_name: address?.name, company: address?.company, ...place });
}
