import type { JsonObject } from '../outcome';
import { without } from '../wire/without';
import type { CcvAddress, CcvCustomer } from '../world';

/** `customer` of an order and `userinfo` of a user, every field there (data/samples/order.json). */
export function toPersonalinfo(customer: CcvCustomer): JsonObject {
	const { billingaddress = {}, deliveryaddress = {}, ...rest } = customer;
	return {
		billingaddress: toAddress(billingaddress),
		deliveryaddress: without(toAddress(deliveryaddress), 'fax', 'first_name', 'last_name'),
		...Object.fromEntries(TEXTS.map((name) => [name, ''])),
		customertype: 'b2c',
		birthdate: null,
		birthtime: null,
		...rest,
	};
}

function toAddress(given: Partial<CcvAddress>): CcvAddress & { country: string } {
	const address = { ...BLANK, ...given };
	const name = [address.first_name, address.last_name].filter(Boolean).join(' ');
	const number = [address.housenumber ?? '', address.housenumber_suffix].join('');
	return {
		...address,
		full_name: address.full_name || name,
		address_line_1: address.address_line_1 || [address.street, number].filter(Boolean).join(' '),
		country: countryOf(address.country_code),
	};
}

function countryOf(code: string | null): string {
	return code !== null && /^[A-Z]{2}$/.test(code) ? (COUNTRIES.of(code) ?? '') : '';
}

const COUNTRIES = new Intl.DisplayNames(['nl'], { type: 'region' });

const BLANK: CcvAddress = {
	gender: null,
	initials: '',
	first_name: '',
	last_name: '',
	full_name: '',
	company: '',
	address_line_1: '',
	address_line_2: '',
	street: '',
	housenumber: null,
	housenumber_suffix: '',
	zipcode: '',
	city: '',
	province: '',
	country_code: null,
	telephone: '',
	fax: '',
	mobile: '',
	comment: '',
};

const TEXTS = (
	'email_invoice email_invoice_company email_invoice_union email bankaccount iban bic bank tenname bankname btw kvk ' +
	'reference reservationnumber income branche branch website clubcity clubcomment clubname beurs fair stand booth ' +
	'carbrand cartype carweight birthplace cardnumber findus ssnnumber zzppass costcentre'
).split(' ');
