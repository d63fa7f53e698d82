import { countryCode } from '../../mapping/countryCode';
import { joinStreetLine } from '../../mapping/joinStreetLine';
import type { Mapping } from '../../mapping/PresetSettings';
import type { AddressItem } from '../../model/OrderItem';
import { withoutAbsent } from '../../model/withoutAbsent';

type Item = Record<string, unknown>;

const CLEARED = { street: '', housenumber: null, housenumber_suffix: '', zipcode: '', city: '', country_code: null };

/** Where a neutral address is, in CCV's fields; null clears them. A country that is none holds the record. */
export function writePlace(address: AddressItem | null | undefined, field: string, { hold }: Mapping): Item {
	if (address === undefined) return {};
	if (address === null) return CLEARED;
	const { postcode, city, country } = address;
	const code = country === undefined ? undefined : countryCode(country);
	if (country !== undefined && code === undefined) {
		hold({ reason: 'unknown-country', field: `${field}.country`, message: `"${country}" is no country`, hint: 'Correct it in the source or in the mapping' });
	}
	return withoutAbsent({ ...writeStreet(address), zipcode: postcode, city, country_code: code });
}

/** All three fields, so that nothing of the street before stays. CCV's house number is whole: with another kind the line is the street. */
function writeStreet(address: AddressItem): Item {
	const { street, number, suffix } = address;
	const housenumber = number !== undefined && /^(?:0|[1-9]\d{0,8})$/.test(number) ? Number(number) : null;
	if (street !== undefined && (number === undefined || housenumber !== null)) return { street, housenumber, housenumber_suffix: suffix ?? '' };
	const line = joinStreetLine(address);
	return line === '' ? {} : { street: line, housenumber: null, housenumber_suffix: '' };
}
