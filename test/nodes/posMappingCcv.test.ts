import type { INodeParameters } from 'n8n-workflow';

import { customerRecordItem } from '../../lib/model/CustomerRecordItem';
import { orderItem } from '../../lib/model/OrderItem';
import { productItem } from '../../lib/model/ProductItem';
import { stockLevelItem } from '../../lib/model/StockLevelItem';
import { PosMapping } from '../../nodes/PosMapping/PosMapping.node';
import { aCcvOrder } from '../lib/ccv/orders/aCcvOrder';
import { aPresetShop } from '../lib/ccv/presets/aPresetShop';
import { shopProduct, shopStock, shopUser, tillCustomer, tillOrder, tillProduct, tillStock } from '../lib/ccv/presets/examples';
import { without } from '../lib/mplus/presets/without';
import { runNode } from '../support/runNode';

const scene = { credentials: {} };

/** One record that can be mapped on either side of one that cannot. */
async function map(preset: string, record: object, wrong: object, further: object = {}) {
	return await runNode(scene, { type: 'posMapping', parameters: { preset, ...further }, input: [record, wrong, record] });
}

describe('POS Mapping, CCV to neutral', () => {
	it.each([
		['ccvSalesPosOrder', aCcvOrder(), aCcvOrder({ total_price: null }), orderItem, 'invalid-order', 'total_price'],
		['ccvSalesPosCustomer', shopUser, { ...shopUser, status: 'on' }, customerRecordItem, 'invalid-customer', 'status'],
		['ccvSalesPosProduct', shopProduct, { ...shopProduct, name: '' }, productItem, 'invalid-product', 'name'],
		['ccvSalesPosStockLevel', shopStock, { ...shopStock, stock: 'many' }, stockLevelItem, 'invalid-stock-level', 'stock'],
	])('given %s, when three records come and the second cannot be mapped, then all stay in their places and the second says why', async (preset, record, wrong, schema, reason, field) => {
		const finished = await map(preset, record, wrong, { shopId: '90210' });
		const [first, second, third] = finished.output('Node');

		expect(finished.error).toBeUndefined();
		expect(schema.parse(first?.json)).toEqual(first?.json);
		expect(first?.json).toMatchObject({ source: { system: 'ccv', shop: '90210' } });
		expect(second?.json).toMatchObject({ source: first?.json.source, held: { reason, field } });
		expect(third?.json).toEqual(first?.json);
		expect([first, second, third].map((item) => item?.pairedItem)).toEqual([{ item: 0 }, { item: 1 }, { item: 2 }]);
	});
});

describe('POS Mapping, neutral to CCV', () => {
	it.each([
		['toCcvSalesPosOrder', tillOrder, { ...tillOrder, customer: undefined }, '/orders/', {}, 'invalid-order', 'customer'],
		['toCcvSalesPosCustomer', tillCustomer, { ...tillCustomer, email: undefined }, '/users/', { password: 'secret-word' }, 'invalid-customer', 'email'],
		['toCcvSalesPosProduct', tillProduct, { ...tillProduct, name: '' }, '/products/', {}, 'invalid-product', 'name'],
	])('given %s, when three records come and the second cannot be mapped, then the others are what CCV takes', async (preset, record, wrong, path, further, reason, field) => {
		const finished = await map(preset, record, wrong, { packageId: 1664901 });
		const [first, second, third] = finished.output('Node');

		expect(finished.error).toBeUndefined();
		// Variants are for the operations of the node, not for this call.
		expect(aPresetShop().send('POST', path, { ...without(first?.json ?? {}, ['variants']), ...further })).toMatchObject({ id: expect.any(Number) });
		expect(second?.json).toMatchObject({ source: record.source, held: { reason, field } });
		expect(third?.json).toEqual(first?.json);
		expect([first, second, third].map((item) => item?.pairedItem)).toEqual([{ item: 0 }, { item: 1 }, { item: 2 }]);
	});

	it('given stock, when the second cannot be mapped, then the others are SKU and stock', async () => {
		const finished = await map('toCcvSalesPosStockLevel', tillStock, { ...tillStock, free: undefined });

		expect(finished.output('Node').map(({ json }) => json)).toEqual([{ sku: 'TIE-RED', stock: 12.5 }, { source: tillStock.source, held: expect.objectContaining({ field: 'free' }) }, { sku: 'TIE-RED', stock: 12.5 }]);
	});
});

describe('POS Mapping, what is chosen for CCV', () => {
	const one = async (parameters: INodeParameters, record: object) => (await runNode(scene, { type: 'posMapping', parameters, input: [record] })).output('Node')[0]?.json;
	const simple = { ...shopProduct, stocktype: 'Product', attributecombinations: undefined };

	it('given nothing is chosen, when records come that need it, then they are held and the field is named', async () => {
		expect(await one({ preset: 'ccvSalesPosCustomer' }, shopUser)).toMatchObject({ held: { reason: 'shop-not-chosen', hint: expect.stringContaining('Shop ID') } });
		expect(await one({ preset: 'toCcvSalesPosOrder' }, tillOrder)).toMatchObject({ held: { reason: 'package-not-chosen', hint: expect.stringContaining('Package ID') } });
	});

	it('given a shop whose prices exclude VAT and which has other tariffs, when a product is mapped both ways, then it is so', async () => {
		const choice = { pricesIncludeVat: false, vatTariffs: { tariff: [{ type: 'low b', percentage: 12 }] } };

		expect(await one({ preset: 'ccvSalesPosProduct', shopId: '90210', ...choice }, { ...simple, vatrate: null, taxtariff: 'low b' })).toMatchObject({ priceExcl: 24.95, vatPercentage: 12 });
		expect(await one({ preset: 'toCcvSalesPosProduct', ...choice }, { ...tillProduct, type: 'simple', sku: 'TIE', priceIncl: 22.4, vatPercentage: 12 })).toMatchObject({ price: 20, taxtariff: 'low b' });
	});

	it('given the shop is an expression that gives a number, when a customer is mapped, then he is of that shop', async () => {
		expect(await one({ preset: 'ccvSalesPosCustomer', shopId: '={{ 90210 }}' }, shopUser)).toMatchObject({ source: { shop: '90210' } });
	});

	it.each([
		['shopId', ['ccvSalesPosCustomer', 'ccvSalesPosOrder', 'ccvSalesPosProduct', 'ccvSalesPosStockLevel']],
		['pricesIncludeVat', ['ccvSalesPosProduct', 'toCcvSalesPosProduct']],
		['packageId', ['toCcvSalesPosOrder', 'toCcvSalesPosProduct']],
		['vatTariffs', ['ccvSalesPosProduct', 'toCcvSalesPosOrder', 'toCcvSalesPosProduct']],
	])('shows %s for the presets that read it, and for no other', (name, presets) => {
		expect(new PosMapping().description.properties.find((property) => property.name === name)?.displayOptions?.show?.preset).toEqual(presets);
	});
});
