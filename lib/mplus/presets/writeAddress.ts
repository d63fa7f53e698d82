import { countryCode } from '../../mapping/countryCode';
import { joinStreetLine } from '../../mapping/joinStreetLine';
import type { Mapping } from '../../mapping/PresetSettings';
import type { AddressItem } from '../../model/OrderItem';
import type { TillAddress } from './readAddress';

/** A neutral address as the till keeps it; null, which clears it, empties what names the place. A country that is none holds the record. */
export function writeAddress(address: AddressItem | null | undefined, field: string, { hold }: Mapping): TillAddress {
	if (address === undefined) return {};
	if (address === null) return { address: '', zipcode: '', city: '', country: '' };
	const { name, company, contact, postcode, city, country } = address;
	const code = country === undefined ? undefined : countryCode(country);
	if (country !== undefined && code === undefined) {
		hold({ reason: 'unknown-country', field: `${field}.country`, message: `"${country}" is no country`, hint: 'Correct it in the source or in the mapping' });
	}
	return { name, companyName: company, contact, address: joinStreetLine(address) || undefined, zipcode: postcode, city, country: code };
}
