import { changed, found, unknownId } from '../../outcome';
import { toCollection } from '../../query/toCollection';
import { toMerchant, MERCHANT_ID } from '../../render/toMerchant';
import type { Route } from '../../route';

const getMerchants: Route = {
	method: 'GET',
	path: '/merchant/',
	answer: (world, call) => found(toCollection(call, [toMerchant(world, call.origin)])),
};

const getMerchant: Route = {
	method: 'GET',
	path: '/merchant/:id/',
	answer: (world, { id, origin }) => (id === String(MERCHANT_ID) ? found(toMerchant(world, origin)) : unknownId('merchant', id)),
};

const getMerchantOfWebshop: Route = {
	method: 'GET',
	path: '/webshops/:id/merchant/',
	answer: (world, { id, origin }) => (id === String(world.shop.id) ? found(toMerchant(world, origin)) : unknownId('webshops', id)),
};

// Source: FIELDS.md, Merchant PATCH keys.
const WRITABLE = (
	'uuid gender first_name last_name company email street housenumber zipcode city country_code telephone coc_number tax_number ' +
	'iban bank_account_holder_name'
).split(' ');

const patchMerchant: Route = {
	method: 'PATCH',
	path: '/merchant/:id/',
	body: Object.fromEntries(WRITABLE.map((name) => [name, 'text'])),
	answer(world, { id, body }) {
		if (id !== String(MERCHANT_ID)) return unknownId('merchant', id);
		Object.assign(world.merchant, body);
		return changed();
	},
};

export const merchant: Route[] = [getMerchants, getMerchant, getMerchantOfWebshop, patchMerchant];
