import { countryCode } from '../../mapping/countryCode';
import { given } from '../../mapping/given';
import type { Mapping } from '../../mapping/PresetSettings';
import { splitStreetLine } from '../../mapping/splitStreetLine';
import type { AddressItem } from '../../model/OrderItem';
import { withoutAbsent } from '../../model/withoutAbsent';

type Text = string | null | undefined;

/** An address as the till keeps it: street, number and suffix in one line, the country a free text. */
export interface TillAddress {
	name?: Text;
	companyName?: Text;
	contact?: Text;
	address?: Text;
	zipcode?: Text;
	city?: Text;
	country?: Text;
}

/** An address of the till as a neutral one; undefined where it says no place. A country that is none holds the record. */
export function readAddress(address: TillAddress, field: string, { hold }: Mapping): AddressItem | undefined {
	const line = given(address.address);
	const country = given(address.country);
	const code = country === undefined ? undefined : countryCode(country);
	if (country !== undefined && code === undefined) {
		hold({
			reason: 'unknown-country',
			field,
			message: `"${country}" is no country`,
			hint: 'Correct it in the till: a code such as NL or NLD, or a name in Dutch, English, French or German',
		});
	}
	const neutral: AddressItem = withoutAbsent({
		name: given(address.name),
		company: given(address.companyName),
		contact: given(address.contact),
		...(line !== undefined && splitStreetLine(line)),
		postcode: given(address.zipcode),
		city: given(address.city),
		country: code,
	});
	return line || neutral.postcode || neutral.city || neutral.country ? neutral : undefined;
}
