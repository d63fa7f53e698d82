import { join } from 'node:path';

import { ccvCustomerPreset } from '../../../../lib/ccv/presets/ccvCustomerPreset';
import { ccvProductPreset } from '../../../../lib/ccv/presets/ccvProductPreset';
import { ccvShopOrderPreset } from '../../../../lib/ccv/presets/ccvShopOrderPreset';
import { ccvStockLevelPreset } from '../../../../lib/ccv/presets/ccvStockLevelPreset';
import { mapRecord } from '../../../../lib/mapping/mapRecord';
import { customerRecordItem } from '../../../../lib/model/CustomerRecordItem';
import { orderItem } from '../../../../lib/model/OrderItem';
import { productItem } from '../../../../lib/model/ProductItem';
import { readShopData } from '../../../../sim/seed/readShopData';
import { seedCcv } from '../../../../sim/seed/seedCcv';
import { aCcvOrder } from '../orders/aCcvOrder';
import { aPresetShop, type Json } from './aPresetShop';
import { shopProduct, shopStock, shopUser } from './examples';
import { settings } from './settings';

const source = (id: string, number = id) => ({ system: 'ccv', shop: '90210', id, number });
const customer = (over: object = {}, choice: object = {}) => mapRecord(ccvCustomerPreset({ ...settings, ...choice }), { ...shopUser, ...over });
const product = (over: object = {}, choice: object = {}) => mapRecord(ccvProductPreset({ ...settings, ...choice }), { ...shopProduct, ...over }) as Json;
const stock = (over: object = {}, choice: object = {}) => mapRecord(ccvStockLevelPreset({ ...settings, ...choice }), { ...shopStock, ...over });
const simple = { attributecombinations: { href: 'x' }, stocktype: 'Product' };

describe('given records of CCV', () => {
	it('when a customer is mapped, then every part is where the neutral one has it', () => {
		expect(customer()).toEqual({
			source: source('24464274'),
			kind: 'company',
			name: 'Anna de Wit',
			company: 'De Wit BV',
			email: 'anna@example.com',
			phone: '0301234567',
			website: 'https://example.com',
			birthDate: '1980-12-31',
			vatNumber: 'NL001234567B01',
			address: { name: 'Anna de Wit', company: 'De Wit BV', street: 'Dorpsstraat', number: '3', suffix: 'b', postcode: '1234AB', city: 'Utrecht', country: 'NL' },
			active: true,
		});
	});

	it('when a customer has no email address, then his user name is it where it is one', () => {
		expect(customer({ userinfo: { ...shopUser.userinfo, email: '' } })).toMatchObject({ email: 'anna@example.com' });
		expect(customer({ userinfo: null, username: 'anna' })).toEqual({ source: source('24464274'), kind: 'person', active: true });
	});

	it('when a product is mapped, then its variants have the price that they sell for, and what it has once', () => {
		const all = { purchasePrice: 8.25, vatPercentage: 21, brand: 'Wit', unit: 'stuk', stockManaged: true };

		expect(product()).toEqual({
			source: source('845000011', 'SHIRT'),
			type: 'configurable',
			name: 'Shirt',
			description: 'Cotton',
			categories: [{ id: '77' }],
			variants: [
				{ id: '11', sku: 'SHIRT-S', ean: '8712345678918', ...all, priceIncl: 25.45, active: true, options: [{ name: 'Size', value: 'S' }, { name: 'Colour', value: 'Red' }] },
				{ id: '12', sku: 'SHIRT-XL', ...all, priceIncl: 27.95, active: false, options: [{ name: 'Size', value: 'XL' }, { name: 'Colour', value: 'Red' }] },
			],
		});
	});

	it('when a product has no variants, then it is a simple one', () => {
		expect(product({ ...simple, purchaseprice: 0 })).toEqual({ source: source('845000011', 'SHIRT'), type: 'simple', name: 'Shirt', description: 'Cotton', categories: [{ id: '77' }], sku: 'SHIRT', priceIncl: 24.95, vatPercentage: 21, brand: 'Wit', unit: 'stuk', stockManaged: true, active: true });
	});

	it.each([
		['the shop excludes VAT', {}, { pricesIncludeVat: false }, { priceExcl: 24.95 }],
		['the record says that it excludes VAT', { prices_include_vat: false }, { pricesIncludeVat: true }, { priceExcl: 24.95 }],
		['the price has fractions of a cent', { price: 8.2645, discount: 0.1 }, {}, { priceIncl: 8.1645 }],
		['there is no discount', { discount: null }, {}, { priceIncl: 29.95 }],
		['the rate is no longer given', { vatrate: undefined, taxtariff: 'low a' }, {}, { vatPercentage: 9 }],
		['the rate is given and the tariff means another', { vatrate: 6, taxtariff: 'low a' }, {}, { vatPercentage: 6 }],
		['another VAT table was chosen', { vatrate: null, taxtariff: 'low b' }, { vatTariffs: [{ type: 'low b', percentage: 12 }] }, { vatPercentage: 12 }],
	])('when of a product %s, then it says %j', (_, over, choice, expected) => {
		expect(product({ ...simple, ...over }, choice)).toMatchObject(expected);
	});

	it('when a product says neither price nor VAT, then neither is known', () => {
		expect(Object.keys(product({ ...simple, price: null, vatrate: null, taxtariff: null })).filter((name) => /price|vat/.test(name))).toEqual([]);
	});

	it.each<[string, Array<number | null | undefined>, number | null, number]>([
		['say no price of their own', [undefined], -1.5, 23.45],
		['say theirs but for one', [1, undefined], 3, 27.95],
		['say theirs but for one, which is null', [null, 1], 3, 27.95],
		['say all theirs', [1, 1.5], 9, 27.45],
		['say theirs but for one, and there is no sum', [1, undefined], null, 25.95],
		['say no price of their own, and there is no sum', [undefined], null, 24.95],
	])('when options %s, then the variant costs so much more', (_, extras, sum, priceIncl) => {
		const [first] = shopProduct.attributecombinations.collection;
		const combination = extras.map((extra_price, place) => ({ attribute: { name: `Option ${place}` }, attribute_value: { name: 'S' }, extra_price }));

		expect(product({ attributecombinations: { collection: [{ ...first, netto_extra_price: sum, combination }] } })).toMatchObject({ variants: [{ priceIncl }] });
	});

	it('when CCV could not give a product whole, then that is passed on', () => {
		expect(product({ unreadable: { code: 'system-error', message: 'gone' } })).toEqual({ source: source('845000011', 'SHIRT'), unreadable: { message: 'gone' } });
	});

	it('when a product is inactive, then so are all its variants', () => {
		expect(product({ is_active: false })).toMatchObject({ variants: [{ active: false }, { active: false }] });
	});

	it('when stock is mapped, then it is the free stock of the SKU, and of an article whose stock is not counted it is not known', () => {
		expect(stock()).toEqual({ source: source('845000011/11', 'SHIRT-S'), sku: 'SHIRT-S', free: 3 });
		expect(stock({ stockenabled: false, attribute_combination_id: null, sku: '' })).toEqual({ source: source('845000011') });
		expect(stock({ stock: null }, { shop: '' })).toEqual({ source: { ...source('845000011/11', 'SHIRT-S'), shop: '' }, sku: 'SHIRT-S' });
	});

	it('when records bear their shop, then that goes before the one that was chosen', () => {
		for (const record of [customer({ webshop: { id: 5 } }), product({ webshop: { id: '5' } }), stock({ webshop: { id: 5 } })]) expect(record).toMatchObject({ source: { shop: '5' } });
	});

	it('when ids are texts and all else is absent, then they are mapped', () => {
		expect(mapRecord(ccvCustomerPreset(settings), { id: '7' })).toEqual({ source: source('7'), kind: 'person' });
		expect(mapRecord(ccvProductPreset(settings), { id: '7', name: 'Tie' })).toEqual({ source: source('7'), type: 'simple', name: 'Tie' });
		expect(mapRecord(ccvStockLevelPreset(settings), { product_id: '7' })).toEqual({ source: source('7') });
	});

	it('when an order does not bear its shop, then it is that which was chosen', () => {
		const record = aCcvOrder({ webshop: undefined });

		expect(mapRecord(ccvShopOrderPreset(settings), record)).toMatchObject({ source: source('339000001', 'W-1001'), totals: { incl: 19.95 } });
		expect(mapRecord(ccvShopOrderPreset({ ...settings, shop: ' ' }), record)).toMatchObject({ held: { field: 'webshop' } });
		expect(mapRecord(ccvShopOrderPreset(settings), { ...record, paid: null })).toMatchObject({ source: source('339000001', 'W-1001'), held: { field: 'paid' } });
		expect(mapRecord(ccvShopOrderPreset(settings), { ...record, unreadable: { code: 'x', message: 'gone' } })).toMatchObject({ source: source('339000001', 'W-1001'), unreadable: { message: 'gone' } });
		expect(mapRecord(ccvShopOrderPreset(settings), null)).toMatchObject({ held: { reason: 'invalid-order' } });
	});

	it.each([
		['2026-03-29', '2026-03-29'],
		['2026-03-28T23:00:00Z', '2026-03-29'],
		['2026-08-02T22:00:00Z', '2026-08-03'],
		['2026-08-03T00:00:00Z', '2026-08-03'],
		['', undefined],
		['soon', undefined],
		['2026-02-30', undefined],
	])('when an order is to be delivered at %j, then that day is %s in the shop', (deliverDate, date) => {
		const { delivery } = mapRecord(ccvShopOrderPreset(settings), aCcvOrder({ deliver_date: deliverDate })) as { delivery: { date?: string } };

		expect(delivery.date).toBe(date);
	});

	it('when an order is not from elsewhere, then the reference of its customer is his own', () => {
		const reference = (over: object) => (mapRecord(ccvShopOrderPreset(settings), aCcvOrder({ customer: { reference: 'K-12' }, ...over })) as { reference?: string }).reference;

		expect([reference({}), reference({ reservationnumber: 'mplus-till-5' })]).toEqual([undefined, 'K-12']);
	});
});

describe('given records of CCV that cannot be mapped', () => {
	const [small] = shopProduct.attributecombinations.collection;
	const combos = (...collection: object[]) => ({ attributecombinations: { collection } });

	it.each([
		['a product has no name', () => product({ name: ' ' }), 'invalid-product', 'name'],
		['a product comes without its variants', () => product({ attributecombinations: { href: 'x' } }), 'invalid-product', 'attributecombinations.collection'],
		['two variants are alike', () => product(combos(small ?? {}, { ...small, id: 5 })), 'variants-alike', 'attributecombinations.collection.1.combination'],
		['a variant names no options', () => product(combos({ ...small, combination: null })), 'invalid-product', 'attributecombinations.collection.0.combination'],
		['an option has no name', () => product(combos({ ...small, combination: [{ attribute: null, attribute_value: { name: 'S' } }] })), 'invalid-product', 'attributecombinations.collection.0.combination'],
		['a tariff is not in the VAT table', () => product({ vatrate: null, taxtariff: 'extra low' }), 'unknown-vat', 'taxtariff'],
		['a price is a text', () => product({ price: '29.95' }), 'invalid-product', 'price'],
		['a product\'s shop is not known', () => product({}, { shop: undefined }), 'shop-not-chosen', 'webshop.id'],
		['a customer\'s shop is not known', () => customer({}, { shop: ' ' }), 'shop-not-chosen', 'webshop.id'],
		['a customer\'s status is a number', () => customer({ status: 1 }), 'invalid-customer', 'status'],
		['a stock is a text', () => stock({ stock: 'many' }), 'invalid-stock-level', 'stock'],
	])('when %s, then it is held, and the field is named', (_, map, reason, field) => {
		expect(map()).toEqual({ source: expect.objectContaining({ system: 'ccv' }), held: expect.objectContaining({ reason, field }) });
	});

	it.each([null, 'text', 7, [], {}, { id: {} }])('when a record is %j, then it is held under a name that says so', (record) => {
		for (const preset of [ccvCustomerPreset, ccvProductPreset, ccvStockLevelPreset]) {
			expect(mapRecord<object>(preset(settings), record)).toMatchObject({ source: { system: 'ccv', id: 'unknown', number: 'without a number' }, held: { field: expect.any(String) } });
		}
	});
});

describe('given every record of a shop', () => {
	const shop = aPresetShop(seedCcv(readShopData(join(__dirname, '../../../../sim/data/sample.ndjson.gz'))).world);
	const { orders, users, products } = shop.world;

	it('when orders, customers and products are mapped as CCV gives them, then none is held', () => {
		expect(Math.min(orders.length, users.length, products.length)).toBeGreaterThan(20);
		for (const { id } of orders) expectMapped(mapRecord(ccvShopOrderPreset(settings), shop.order(id)), orderItem);
		for (const { id } of users) expectMapped(mapRecord(ccvCustomerPreset(settings), shop.get(`/users/${id}/`)), customerRecordItem);
		for (const { id } of products) expectMapped(mapRecord(ccvProductPreset(settings), shop.get(`/products/${id}/`)), productItem);
	});
});

function expectMapped(mapped: object, schema: { parse(json: unknown): unknown }): void {
	expect(mapped).not.toHaveProperty('held');
	expect(schema.parse(mapped)).toEqual(mapped);
}
