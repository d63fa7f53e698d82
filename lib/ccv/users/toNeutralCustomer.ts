import type { AddressItem, CustomerItem } from '../../model/OrderItem';
import { withoutAbsent } from '../../model/withoutAbsent';
import type { CcvAddress, CcvCustomer } from '../orders/CcvOrderRecord';

/** A customer of CCV (an order's or a user's personal info) as a neutral one; undefined where it says nothing at all. */
export function toNeutralCustomer(userId: string | undefined, info: CcvCustomer | null | undefined): CustomerItem | undefined {
	const billing = info?.billingaddress ?? undefined;
	const customer: CustomerItem = withoutAbsent({
		id: userId,
		kind: given(billing?.company) ? 'company' : 'person',
		name: nameOf(billing),
		company: given(billing?.company),
		email: given(info?.email),
		phone: given(billing?.telephone),
		mobile: given(billing?.mobile),
		vatNumber: given(info?.btw),
		chamberOfCommerceNumber: given(info?.kvk),
		address: toNeutralAddress(billing),
		deliveryAddress: toNeutralAddress(info?.deliveryaddress ?? undefined),
	});
	const says = Object.keys(customer).some((key) => key !== 'kind');
	return says ? customer : undefined;
}

/** An address; undefined where CCV left it empty, which is how it says "the same as the other one". */
export function toNeutralAddress(address: CcvAddress | undefined): AddressItem | undefined {
	if (!address) return undefined;
	const number = address.housenumber === null || address.housenumber === undefined ? undefined : String(address.housenumber);
	const street = given(address.street);
	const neutral: AddressItem = withoutAbsent({
		name: nameOf(address),
		company: given(address.company),
		street: street ?? given(address.address_line_1),
		number: street ? given(number) : undefined,
		suffix: street ? given(address.housenumber_suffix) : undefined,
		postcode: given(address.zipcode),
		city: given(address.city),
		country: given(address.country_code)?.toUpperCase(),
	});
	return neutral.street || neutral.postcode || neutral.city ? neutral : undefined;
}

function nameOf(address: CcvAddress | undefined): string | undefined {
	const parts = [given(address?.first_name), given(address?.last_name)].filter((part) => part !== undefined);
	return parts.length > 0 ? parts.join(' ') : given(address?.full_name);
}

function given(text: string | null | undefined): string | undefined {
	return text?.trim() || undefined;
}
