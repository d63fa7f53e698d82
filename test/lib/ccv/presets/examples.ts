/** A customer account, a product with variants and a stock as CCV gives them. */
export const shopUser = {
	href: 'https://shop.example/api/rest/v1/users/24464274/',
	id: 24464274,
	username: 'anna@example.com',
	group_id: null,
	status: true,
	userinfo: {
		billingaddress: { first_name: 'Anna', last_name: 'de Wit', company: 'De Wit BV', street: 'Dorpsstraat', housenumber: 3, housenumber_suffix: 'b', zipcode: '1234AB', city: 'Utrecht', country_code: 'NL', telephone: '0301234567', mobile: '' },
		deliveryaddress: { full_name: '', street: '', housenumber: null, city: '' },
		email: 'anna@example.com',
		customertype: 'b2b',
		btw: 'NL001234567B01',
		kvk: '',
		website: 'https://example.com',
		birthdate: '1980-12-31',
	},
};

const option = (name: string, value: string, extra = 0) => ({ attribute: { id: 1, name, href: 'x' }, attribute_value: { id: 2, name: value, href: 'x' }, extra_price: extra });
const combination = (id: number, sku: string, further: object) => ({ id, product_id: 845000011, stock: 3, netto_extra_price: 0, product_number: '', ean_number: '', sku_number: sku, active: true, ...further });

export const shopProduct = {
	href: 'https://shop.example/api/rest/v1/products/845000011/',
	id: 845000011,
	is_active: true,
	productnumber: 'SHIRT',
	eannumber: '',
	name: 'Shirt',
	description: 'Cotton',
	vatrate: 21,
	taxtariff: 'normal',
	price: 29.95,
	discount: 5,
	purchaseprice: 8.25,
	unit: 'stuk',
	stockenabled: true,
	stocktype: 'Attribute',
	brand: { href: 'x', id: 5, name: 'Wit' },
	producttocategories: { href: 'x', collection: [{ id: 1, product_id: 845000011, category_id: 77 }] },
	attributecombinations: {
		href: 'x',
		collection: [
			combination(11, 'SHIRT-S', { ean_number: '8712345678918', combination: [option('Size', 'S'), option('Colour', 'Red', 0.5)] }),
			combination(12, '', { product_number: 'SHIRT-XL', active: false, netto_extra_price: 3, combination: [option('Size', 'XL', 2.5), option('Colour', 'Red', 0.5)] }),
		],
	},
};

export const shopStock = { product_id: 845000011, attribute_combination_id: 11, sku: 'SHIRT-S', ean: '8712345678918', name: 'Shirt', stock: 3, stockenabled: true, modifydate: '2026-01-15T12:00:00Z' };

export const tillTie = { kind: 'product', sku: 'TIE-RED', articleNumber: 14, text: 'Tie red', quantity: 2, unitPriceIncl: 19.95, unitPriceExcl: 16.49, discount: 4, discountPercentage: 10, vatPercentage: 21, vatCode: 1, options: [{ name: 'Size', value: 'S' }, { name: 'Colour', value: 'Red' }] };
export const tillShipping = { kind: 'shipping', text: 'Verzenden', quantity: 1, unitPriceIncl: 4.95, vatPercentage: 21 };

/** An order as the preset of the till makes it. */
export const tillOrder = {
	source: { system: 'mplus', shop: 'till', id: '5eea25d4-4188-43b8-9a66-8086561d590c', number: '2026.85214' },
	createdAt: '2026-07-30T13:45:00+02:00',
	paid: true,
	payment: { method: 'IDEAL', amount: 42.95 },
	customer: { id: '1042', kind: 'company', company: 'Jansen BV', name: 'Jan Jansen', email: 'jan@example.com', vatNumber: 'NL001234567B01', address: { street: 'Plein 1944', number: '3', postcode: '1234AB', city: 'Utrecht', country: 'NL' } },
	lines: [
		tillTie,
		tillShipping,
		{ kind: 'payment-fee', text: 'PayPal', quantity: 1, unitPriceIncl: 1.35, vatPercentage: 21 },
		{ kind: 'payment-fee', quantity: 1, unitPriceIncl: 0.75, vatPercentage: 21 },
	],
	totals: { incl: 42.95, vat: 7.45 },
	vatMethod: 'inclusive',
	delivery: { method: 'POST', address: { name: 'Piet', street: 'Rue de la Loi', number: '16', suffix: 'bte 3', postcode: '1040', city: 'Brussel', country: 'BE' }, date: '2026-08-03' },
};

export const tillCustomer = { source: { system: 'mplus', shop: 'till', id: '1042', number: '1042' }, kind: 'company', company: 'Jansen BV', name: 'Jan de Wit', email: ' jan@example.com ', phone: '0301234567', birthDate: '1980-12-31', address: { street: 'Dorpsstraat', number: '12', suffix: 'a', postcode: '1234 AB', city: 'Utrecht', country: 'NL' } };

export const tillProduct = {
	source: { system: 'mplus', shop: 'till', id: '14', number: '14' },
	type: 'configurable',
	name: 'Tie',
	description: 'Silk',
	variants: [
		{ sku: 'TIE-S', ean: '8712345678901', priceIncl: 21.95, priceExcl: 18.14, purchasePrice: 8, vatPercentage: 21, stockManaged: true, brand: 'Como', active: true, options: [{ name: 'size', value: 'S' }, { name: 'colour', value: 'Red' }] },
		{ sku: 'TIE-M', priceIncl: 19.95, purchasePrice: 9, vatPercentage: 21, stockManaged: true, brand: 'Como', active: false, options: [{ name: 'size', value: 'M' }, { name: 'colour', value: 'Red' }] },
	],
};

export const tillStock = { source: { system: 'mplus', shop: 'till', id: '1/14', number: '14' }, sku: 'TIE-RED', articleNumber: 14, branch: '1', free: 12.5, reserved: 2 };
