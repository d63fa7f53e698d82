import type { JsonObject } from '../outcome';
import type { CcvWorld } from '../world';
import { hrefOf } from './hrefOf';

export const MERCHANT_ID = 7;

/** Whose shop it is, every field of FIELDS.md there. */
export const toMerchant = ({ merchant, shop }: CcvWorld, origin: string): JsonObject => {
	const known = { ...NOBODY, company: shop.name, ...merchant };
	return {
		id: MERCHANT_ID,
		href: hrefOf(origin, 'merchant', MERCHANT_ID, ''),
		...known,
		full_name: [known.first_name, known.last_name].filter(Boolean).join(' '),
		address_line: [known.street, known.housenumber].filter(Boolean).join(' '),
		parent: { href: hrefOf(origin, 'webshops', shop.id) },
	};
};

const NOBODY = {
	uuid: '00000000-0000-4000-8000-000000000007',
	gender: null,
	first_name: '',
	last_name: '',
	email: '',
	street: '',
	housenumber: '',
	zipcode: '',
	city: '',
	country: 'Nederland',
	country_code: 'NL',
	telephone: '',
	tax_number: '',
	coc_number: '',
	iban: '',
	bank_account_holder_name: '',
};
