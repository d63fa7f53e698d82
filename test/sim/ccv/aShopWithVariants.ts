import { givenCcvWorld, type CcvWorldOver } from '../../../sim/ccv/givenCcvWorld';
import type { CcvAttributeCombination, CcvProduct, CcvWorld } from '../../../sim/ccv/world';
import { toSeedProduct } from '../../../sim/seed/toSeedProduct';

export const TIE = 845000001;
export const SHIRT = 845000002;
export const SHIRT_XL = 501;

const aProduct = (id: number, productnumber: string, over: Partial<CcvProduct> = {}): CcvProduct => ({
	...toSeedProduct({ t: 'product', productnumber, name: productnumber.toLowerCase(), price: 19.95, taxtariff: 'low a', stock: 3, ean: `29${id}` }, id),
	...over,
});

const XL: CcvAttributeCombination = {
	id: SHIRT_XL,
	product_id: SHIRT,
	attributevalue_ids: [21],
	stock: 4,
	product_number: 'SHIRT-XL',
	ean_number: '8710000000017',
	sku_number: 'SKU-XL',
	note: '',
	delivery_time: 0,
	delivery_time_type: 'unknown',
	delivery_default_text: '',
	active: true,
};

/** A tie, and a shirt of which there is one size, XL, that costs 2.50 more. */
export const aShopWithVariants = (over: CcvWorldOver = {}): CcvWorld =>
	givenCcvWorld({
		products: [aProduct(TIE, 'TIE'), aProduct(SHIRT, 'SHIRT', { discount: 1.95, package_id: 1664901, details: { stocktype: 'Attribute', weight: 0.3, unit: 'pair', purchaseprice: 8 } })],
		attributes: [{ id: 11, name: 'Size', type: 'option_menu_required' }],
		attributevalues: [{ id: 21, attribute_id: 11, name: 'XL', default_price: 1 }],
		productattributevalues: [{ id: 31, product_id: SHIRT, attribute_id: 11, attributevalue_id: 21, optionposition: 1, position: 1, price: 2.5 }],
		attributecombinations: [XL],
		users: [
			{
				id: 24000037,
				username: 'jan@example.com',
				group_id: null,
				status: true,
				approval_status: 'accepted',
				product_in_category_discount: 'highest',
				userinfo: { email: 'jan@example.com', billingaddress: { first_name: 'Jan', last_name: 'Jansen', city: 'Utrecht', country_code: 'NL' } },
			},
		],
		...over,
	});
