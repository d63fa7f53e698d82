import { NOT_CARRIED } from '../../../../lib/ccv/presets/notCarried';
import { splitName } from '../../../../lib/ccv/presets/splitName';
import { toCcvCustomerPreset } from '../../../../lib/ccv/presets/toCcvCustomerPreset';
import { toCcvOrderPreset } from '../../../../lib/ccv/presets/toCcvOrderPreset';
import { toCcvProductPreset } from '../../../../lib/ccv/presets/toCcvProductPreset';
import { toCcvStockLevelPreset } from '../../../../lib/ccv/presets/toCcvStockLevelPreset';
import { mapRecord } from '../../../../lib/mapping/mapRecord';
import { tillCustomer, tillOrder, tillProduct, tillShipping, tillStock, tillTie } from './examples';
import { settings } from './settings';

const order = (over: object = {}, choice: object = {}) => mapRecord(toCcvOrderPreset({ ...settings, ...choice }), { ...tillOrder, ...over });
const customer = (over: object = {}) => mapRecord(toCcvCustomerPreset(settings), { ...tillCustomer, ...over });
const product = (over: object = {}, choice: object = {}) => mapRecord(toCcvProductPreset({ ...settings, ...choice }), { ...tillProduct, ...over });
const stock = (over: object = {}) => mapRecord(toCcvStockLevelPreset(settings), { ...tillStock, ...over });

const lines = (...of: object[]) => ({ lines: of });
const free = { discount: 0, product_purchase_price: 0, unit: '', weight: 0, package_id: 1664901 };

describe('given an order of the till', () => {
	it('when it is mapped, then it is what CCV takes, with our marker, the number as reference, and costs where CCV has them', () => {
		expect(order()).toEqual({
			customer: {
				billingaddress: { first_name: 'Jan', last_name: 'Jansen', company: 'Jansen BV', street: 'Plein 1944', housenumber: 3, housenumber_suffix: '', zipcode: '1234AB', city: 'Utrecht', country_code: 'NL' },
				deliveryaddress: { full_name: 'Piet', street: 'Rue de la Loi', housenumber: 16, housenumber_suffix: 'bte 3', zipcode: '1040', city: 'Brussel', country_code: 'BE' },
				email: 'jan@example.com',
				customertype: 'b2b',
				btw: 'NL001234567B01',
				reference: '2026.85214',
			},
			reservationnumber: 'mplus-till-5eea25d4-4188-43b8-9a66-8086561d590c',
			paid: true,
			deliver_date: '2026-08-03T00:00:00Z',
			taxes_included: true,
			order_row_taxes_included: true,
			shipping_taxes_included: true,
			total_shipping: 4.95,
			extra_costs: 1.35,
			extra_costs_description: 'PayPal',
			paymethod_costs: 0.75,
			orderrows: [
				{ product_name: 'Tie red', product_number: 'TIE-RED', count: 2, price: 19.95, tax: 21, memo: 'Size: S, Colour: Red', ...free },
				{ product_name: 'Discount: Tie red', count: 1, price: -4, tax: 21, memo: '', ...free },
			],
		});
	});

	it.each([
		['of an article of its own', { ...tillShipping, sku: '999' }, {}],
		['of another VAT percentage', { ...tillShipping, vatPercentage: 9 }, {}],
		['of two', { ...tillShipping, quantity: 2, unitPriceIncl: 2.5 }, { totals: { incl: 40.9 } }],
		['free of charge', { ...tillShipping, unitPriceIncl: 0 }, { totals: { incl: 35.9 } }],
		['a second time', { ...tillShipping, unitPriceIncl: 4.95 }, {}],
	])('when shipping is %s, then it is a row, so that nothing of it is lost', (name, line, over) => {
		const all = name === 'a second time' ? lines(tillTie, tillShipping, line) : lines(tillTie, line);
		const incl = name === 'a second time' ? 45.8 : 40.85;

		expect(order({ totals: { incl }, ...all, ...over })).toMatchObject({ total_shipping: name === 'a second time' ? 4.95 : 0, orderrows: [{}, {}, { product_name: 'Verzenden', count: line.quantity, price: line.unitPriceIncl, tax: line.vatPercentage }] });
	});

	it('when the shop\'s normal tariff is another, then shipping of that percentage has its field', () => {
		const vatTariffs = [{ type: 'normal', percentage: 25 }];

		expect(order({ ...lines(tillTie, { ...tillShipping, vatPercentage: 25 }), totals: { incl: 40.85 } }, { vatTariffs })).toMatchObject({ total_shipping: 4.95 });
		expect(order({ ...lines(tillTie, tillShipping), totals: { incl: 40.85 } }, { vatTariffs })).toMatchObject({ total_shipping: 0 });
	});

	it('when there is nothing but shipping, then it is a row, since an order needs one', () => {
		expect(order({ ...lines(tillShipping), totals: { incl: 4.95 } })).toMatchObject({ total_shipping: 0, orderrows: [{ product_name: 'Verzenden', price: 4.95 }] });
	});

	it('when prices exclude VAT, then those count that do, and all is rows, which CCV counts VAT on', () => {
		const both = lines({ ...tillTie, discount: undefined, unitPriceIncl: 24.14, unitPriceExcl: 19.95 }, { ...tillShipping, unitPriceIncl: 5.99, unitPriceExcl: 4.95 });

		expect(order({ ...both, totals: { excl: 44.85, incl: 54.27 }, vatMethod: 'exclusive' })).toMatchObject({ order_row_taxes_included: false, total_shipping: 0, orderrows: [{ price: 19.95 }, { price: 4.95 }] });
	});

	it('when a deposit bears no VAT, then it is one of CCV', () => {
		const deposit = { kind: 'deposit', quantity: 1, unitPriceIncl: 0.25, vatPercentage: 0 };

		expect(order({ ...lines(deposit, { ...deposit, vatPercentage: 9 }), totals: { incl: 0.5 } })).toMatchObject({ orderrows: [{ product_type: 'container_deposit', product_name: 'Deposit', tax: 0 }, { tax: 9 }] });
	});

	it.each([
		['shipping', 'shipping'],
		['Pickup', 'pickup'],
		['POST', undefined],
	])('when it is delivered by %s, then CCV is told %s', (method, expected) => {
		expect((order({ delivery: { method } }) as { deliver_method?: string }).deliver_method).toBe(expected);
	});

	it('when it is delivered where the bill goes, then that is said once', () => {
		expect(order({ delivery: { address: tillOrder.customer.address } })).toMatchObject({ customer: { billingaddress: { city: 'Utrecht' } } });
		expect(JSON.stringify(order({ delivery: { address: tillOrder.customer.address } }))).not.toContain('deliveryaddress');
		expect(order({ delivery: undefined, customer: { ...tillOrder.customer, deliveryAddress: { street: 'Het Slot', city: 'Zeist' } } })).toMatchObject({ customer: { deliveryaddress: { street: 'Het Slot', city: 'Zeist' } } });
	});

	it('when it is one of CCV itself, then it keeps its account and the origin that it has', () => {
		const source = { system: 'ccv', shop: '90210', id: '501', number: '1001' };

		expect(order({ source, status: '5', origin: 'mplus-till-1', reference: 'R' })).toMatchObject({ user_id: 1042, status: 5, reservationnumber: 'mplus-till-1', customer: { reference: 'R' } });
		expect(order({ source })).not.toHaveProperty('reservationnumber');
		expect(order({ source, reference: 'R' })).not.toHaveProperty('customer.reference');
	});

	it.each([
		['it was made in CCV', { origin: 'ccv-90210-1' }, {}, 'own-order', 'origin'],
		['it names no customer', { customer: undefined }, {}, 'invalid-order', 'customer'],
		['it has no lines', { lines: [], totals: { incl: 0 } }, {}, 'invalid-order', 'lines'],
		['no package was chosen', {}, { packageId: undefined }, 'package-not-chosen', 'lines.0'],
		['a line does not say its VAT', lines({ ...tillTie, vatPercentage: undefined }), {}, 'unknown-vat', 'lines.0.vatPercentage'],
		['it does not add up', { totals: { incl: 42.94 } }, {}, 'totals-differ', 'totals.incl'],
		['its total is missing', { totals: {} }, {}, 'invalid-order', 'totals.incl'],
		['a price has a fraction of a cent', lines({ ...tillTie, unitPriceIncl: 1.005 }), {}, 'invalid-order', 'lines.0.unitPriceIncl'],
		['a country is none', { delivery: { address: { city: 'X', country: 'Neverland' } } }, {}, 'unknown-country', 'delivery.address.country'],
		['its source rounds VAT otherwise', { ...lines({ ...tillTie, discount: undefined, unitPriceExcl: 19.95 }), totals: { excl: 39.9, incl: 48.29 }, vatMethod: 'exclusive' }, {}, 'totals-differ', 'totals.incl'],
		['it is no order', { lines: 'none' }, {}, 'invalid-order', 'lines'],
	])('when %s, then it is held', (_, over, choice, reason, field) => {
		expect(order(over, choice)).toEqual({ source: tillOrder.source, held: expect.objectContaining({ reason, field }) });
	});

	it('when an earlier mapping held it, or it could not be read, then it stays so', () => {
		const held = { source: tillOrder.source, held: { reason: 'vat-method', field: 'x', message: 'y' } };
		const unreadable = { source: tillOrder.source, unreadable: { message: 'gone' } };

		expect([held, unreadable].map((record) => mapRecord(toCcvOrderPreset(settings), record))).toEqual([held, unreadable]);
	});
});

describe('given a customer of the till', () => {
	it('when he is mapped, then he is what CCV takes, and his user name is the email address', () => {
		expect(customer()).toEqual({
			username: 'jan@example.com',
			userinfo: {
				billingaddress: { first_name: 'Jan', last_name: 'de Wit', company: 'Jansen BV', street: 'Dorpsstraat', housenumber: 12, housenumber_suffix: 'a', zipcode: '1234 AB', city: 'Utrecht', country_code: 'NL', telephone: '0301234567' },
				email: 'jan@example.com',
				customertype: 'b2b',
				birthdate: '1980-12-31',
			},
		});
	});

	it.each([
		[{ street: 'Kade', number: '12-14' }, { street: 'Kade 12-14', housenumber: null, housenumber_suffix: '' }],
		[{ street: 'Kade', number: '007' }, { street: 'Kade 007', housenumber: null, housenumber_suffix: '' }],
		[{ street: 'Kade', number: '0' }, { street: 'Kade', housenumber: 0, housenumber_suffix: '' }],
		[{ street: 'Kade', suffix: 'a' }, { street: 'Kade', housenumber: null, housenumber_suffix: 'a' }],
		[{ number: '5' }, { street: '5', housenumber: null, housenumber_suffix: '' }],
		[{ street: 'Plein 1944', number: '3', line: 'Plein 1944 nr 3' }, { street: 'Plein 1944', housenumber: 3, housenumber_suffix: '' }],
		[{ city: 'Utrecht' }, { city: 'Utrecht' }],
	])('when the address is %j, then the street is %j', (address, expected) => {
		expect((customer({ name: undefined, phone: undefined, company: 'X', address }) as { userinfo: { billingaddress: object } }).userinfo.billingaddress).toEqual({ company: 'X', ...expected });
	});

	it.each([
		['has no email address', { email: ' ' }, 'email'],
		['is a person with a company', { kind: 'person' }, 'kind'],
		['is a company without a name', { company: undefined }, 'company'],
	])('when he %s, then he is held', (_, over, field) => {
		expect(customer(over)).toMatchObject({ source: tillCustomer.source, held: { reason: 'invalid-customer', field } });
	});

	it.each([
		['Jan de Wit', 'Jan', 'de Wit'],
		['Jansen', '', 'Jansen'],
		['Jan  Jansen', '', 'Jan  Jansen'],
		[' Jan Jansen ', 'Jan', 'Jansen'],
		['', '', ''],
	])('when the name is %j, then CCV joins %j and %j to it', (name, first, last) => {
		expect(splitName(name)).toEqual({ first_name: first, last_name: last });
		expect([first, last].filter(Boolean).join(' ')).toBe(name.trim());
	});
});

describe('given a product of the till', () => {
	const [small, medium] = tillProduct.variants;
	const variants = (...of: object[]) => ({ variants: of });

	it('when it is mapped, then it is what CCV takes, with its variants and what each costs more', () => {
		expect(product()).toEqual({
			name: 'Tie',
			description: 'Silk',
			price: 19.95,
			discount: 0,
			taxtariff: 'normal',
			brand: 'Como',
			stockenabled: true,
			stocktype: 'Attribute',
			active: true,
			package_id: 1664901,
			variants: [
				{ options: small?.options, sku_number: 'TIE-S', ean_number: '8712345678901', active: true, extra_price: 2 },
				{ options: medium?.options, sku_number: 'TIE-M', active: false, extra_price: 0 },
			],
		});
	});

	it.each([
		['only the price without VAT is known', { priceExcl: 18.14, vatPercentage: 21 }, true, { price: 21.95 }],
		['only the price with VAT is known', { priceIncl: 21.95, vatPercentage: 21 }, false, { price: 18.1405 }],
		['only the price without VAT is known, with fractions of a cent', { priceExcl: 8.2645, vatPercentage: 21 }, true, { price: 10 }],
		['both are known, and the one without VAT is rounded', { priceIncl: 0.09, priceExcl: 0.07, vatPercentage: 21 }, false, { price: 0.0744 }],
		['both are known, and they do not fit', { priceIncl: 21.95, priceExcl: 17, vatPercentage: 21 }, false, { price: 17 }],
		['only a price below zero is known', { priceIncl: -0.09, vatPercentage: 21 }, false, { price: -0.0744 }],
		['both are known', { priceIncl: 21.95, priceExcl: 18.14 }, false, { price: 18.14 }],
		['its price has fractions of a cent', { priceExcl: 8.2645 }, false, { price: 8.2645 }],
		['its texts are cleared', { description: null, ean: null, brand: null }, true, { description: '', eannumber: '', brand: '' }],
	])('when of a simple one %s, then CCV is told %j', (_, own, pricesIncludeVat, expected) => {
		expect(product({ type: 'simple', sku: 'TIE', ...own }, { pricesIncludeVat })).toMatchObject({ productnumber: 'TIE', ...expected });
	});

	it('when no price is known, then CCV is told none, and no discount', () => {
		expect(product({ type: 'simple', sku: 'TIE', vatPercentage: 21 })).toEqual({ name: 'Tie', description: 'Silk', productnumber: 'TIE', taxtariff: 'normal', package_id: 1664901 });
	});

	it('when no package was chosen, then the product keeps the one it has', () => {
		expect(product({}, { packageId: undefined })).not.toHaveProperty('package_id');
	});

	it('when it is one of CCV itself, then it keeps its number', () => {
		const source = { system: 'ccv', shop: '90210', id: '7', number: 'SHIRT' };

		expect(product({ source })).toMatchObject({ productnumber: 'SHIRT' });
		expect(product({ source: { ...source, number: '7' } })).not.toHaveProperty('productnumber');
	});

	it.each([
		['all are inactive', { active: false }, false],
		['one is active', { active: true }, true],
		['one does not say it', { active: undefined }, undefined],
	])('when of its variants %s, then it is active: %s', (_, over, active) => {
		expect((product(variants({ ...medium }, { ...small, ...over })) as { active?: boolean }).active).toBe(active);
	});

	it.each([
		['variants bear different VAT', variants({ ...small }, { ...medium, vatPercentage: 9 }), {}, 'invalid-product', 'variants.1.vatPercentage'],
		['the stock of one is not counted', variants({ ...small }, { ...medium, stockManaged: false }), {}, 'invalid-product', 'variants.1.stockManaged'],
		['one has no price', variants({ ...small }, { ...medium, priceIncl: undefined }), {}, 'invalid-product', 'variants.1.priceIncl'],
		['one has other options', variants({ ...small }, { ...medium, options: [{ name: 'size', value: 'M' }] }), {}, 'unknown-option', 'variants.1.options'],
		['one has an option twice', variants({ ...small, options: [{ name: 'size', value: 'S' }, { name: 'size', value: 'M' }] }), {}, 'unknown-option', 'variants.0.options'],
		['two are alike in another order', variants({ ...small }, { ...medium, options: [...(small?.options ?? [])].reverse() }), {}, 'variants-alike', 'variants.1.options'],
		['no tariff has its percentage', variants({ ...small, vatPercentage: 6 }), {}, 'unknown-vat', 'variants.0.vatPercentage'],
		['a price does not follow', variants({ ...small, priceIncl: undefined, vatPercentage: undefined }), {}, 'unknown-vat', 'variants.0.vatPercentage'],
		['a price to follow from has a fraction of a cent', variants({ ...small, priceIncl: 1.005, priceExcl: undefined }), { pricesIncludeVat: false }, 'invalid-product', 'variants.0.priceIncl'],
		['a price without VAT to follow from is no amount', variants({ ...small, priceIncl: undefined, priceExcl: 1 / 3 }), {}, 'invalid-product', 'variants.0.priceExcl'],
		['it has no name', { name: '' }, {}, 'invalid-product', 'name'],
	])('when %s, then it is held', (_, over, choice, reason, field) => {
		expect(product(over, choice)).toEqual({ source: tillProduct.source, held: expect.objectContaining({ reason, field }) });
	});
});

describe('given a stock level of the till', () => {
	it('when it is mapped, then it is SKU and free stock', () => {
		expect(stock()).toEqual({ sku: 'TIE-RED', stock: 12.5 });
	});

	it.each([
		['its SKU is not known', { sku: undefined }, 'unknown-article', 'sku'],
		['free stock is not known', { free: undefined }, 'invalid-stock-level', 'free'],
		['it has seven decimals', { free: 0.1234567 }, 'invalid-stock-level', 'free'],
	])('when %s, then it is held', (_, over, reason, field) => {
		expect(stock(over)).toMatchObject({ source: tillStock.source, held: { reason, field } });
	});
});

describe('the list of what is not carried', () => {
	it('names no number, date, email address, place, SKU, quantity, price, VAT or total, but what CCV has no field for', () => {
		const precious = /number|date|createdAt|email|street|suffix|postcode|city|country|\.line$|sku|quantity|price|vat|totals|deliveryAddress$/i;
		const named = Object.entries(NOT_CARRIED).flatMap(([kind, list]) => list.filter(({ field }) => precious.test(field)).map(({ field }) => `${kind}: ${field}`));

		expect(named).toEqual([
			...['order: source.number', 'order: createdAt', 'order: financialDate', 'order: totals.vat', 'order: totals.excl', 'order: customer.address.line', 'order: customer.deliveryAddress', 'order: delivery.address.line', 'order: lines.articleNumber', 'order: lines.vatCode'],
			...['customer: source.number', 'customer: address.line', 'customer: deliveryAddress.line'],
			...['product: source.number', 'product: priceExcl', 'product: variants.priceExcl', 'product: articleNumber', 'product: variants.articleNumber', 'product: vatCode', 'product: variants.vatCode', 'product: variants.purchasePrice'],
			...['stockLevel: source.number', 'stockLevel: articleNumber'],
		]);
	});

	it('gives a reason for each, none twice', () => {
		for (const list of Object.values(NOT_CARRIED)) {
			expect(new Set(list.map(({ field }) => field)).size).toBe(list.length);
			expect(list.filter(({ why }) => why.length < 10)).toEqual([]);
		}
	});
});
