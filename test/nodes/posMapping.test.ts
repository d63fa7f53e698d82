import { customerRecordItem } from '../../lib/model/CustomerRecordItem';
import { orderItem } from '../../lib/model/OrderItem';
import { productItem } from '../../lib/model/ProductItem';
import { stockLevelItem } from '../../lib/model/StockLevelItem';
import { PosMapping } from '../../nodes/PosMapping/PosMapping.node';
import { presets } from '../../nodes/PosMapping/presets';
import { tillOrder, tillProduct, tillRelation, tillStock, webCustomer, webOrder, webProduct, webStock } from '../lib/mplus/presets/examples';
import { requestOf } from '../lib/mplus/presets/onTheWire';
import { runNode } from '../support/runNode';

const scene = { credentials: {} };

/** One record that can be mapped on either side of one that cannot. */
async function map(preset: string, record: object, wrong: object, further: object = {}) {
	return await runNode(scene, { type: 'posMapping', parameters: { preset, ...further }, input: [record, wrong, record] });
}

const options = (name: string) => new PosMapping().description.properties.find((property) => property.name === name)?.options as Array<{ name: string; value: string }>;

describe('POS Mapping, till to neutral', () => {
	it.each([
		['mplusKassaOrder', tillOrder, { ...tillOrder, vatMethod: 'VAT-METHOD-NONE' }, orderItem, 'vat-method', 'vatMethod'],
		['mplusKassaCustomer', tillRelation, { ...tillRelation, country: 'Neverland' }, customerRecordItem, 'unknown-country', 'country'],
		['mplusKassaProduct', tillProduct, { ...tillProduct, articleList: { article: [] } }, productItem, 'invalid-product', 'articleList.article'],
		['mplusKassaStockLevel', tillStock, { ...tillStock, amountFree: 'many' }, stockLevelItem, 'invalid-stock-level', 'amountFree'],
	])('given %s, when three records come and the second cannot be mapped, then all stay in their places and the second says why', async (preset, record, wrong, schema, reason, field) => {
		const finished = await map(preset, record, wrong);
		const [first, second, third] = finished.output('Node');

		expect(finished.error).toBeUndefined();
		expect(schema.parse(first?.json)).toEqual(first?.json);
		expect(first?.json).toMatchObject({ source: { system: 'mplus', shop: 'till' } });
		expect(second?.json).toMatchObject({ source: first?.json.source, held: { reason, field } });
		expect(third?.json).toEqual(first?.json);
		expect([first, second, third].map((item) => item?.pairedItem)).toEqual([{ item: 0 }, { item: 1 }, { item: 2 }]);
	});
});

describe('POS Mapping, neutral to till', () => {
	it.each([
		['toMplusKassaOrder', webOrder, { ...webOrder, currency: 'USD' }, 'Order', 'foreign-currency', 'currency'],
		['toMplusKassaCustomer', webCustomer, { ...webCustomer, company: undefined }, 'Relation', 'invalid-customer', 'company'],
		['toMplusKassaProduct', webProduct, { ...webProduct, name: '' }, 'Product', 'invalid-product', 'name'],
		['toMplusKassaStockLevel', webStock, { ...webStock, free: undefined }, 'SetStockRequest', 'invalid-stock-level', 'free'],
	] as const)('given %s, when three records come and the second cannot be mapped, then the others are what the till takes', async (preset, record, wrong, typeName, reason, field) => {
		const finished = await map(preset, record, wrong);
		const [first, second, third] = finished.output('Node');

		expect(finished.error).toBeUndefined();
		expect(requestOf(typeName, first?.json ?? {}).xml).toContain('<ns1:');
		expect(second?.json).toMatchObject({ source: record.source, held: { reason, field } });
		expect(third?.json).toEqual(first?.json);
		expect([first, second, third].map((item) => item?.pairedItem)).toEqual([{ item: 0 }, { item: 1 }, { item: 2 }]);
	});
});

describe('POS Mapping', () => {
	it.each([
		['pluNumber', 'TIE-RED'],
		['articleNumber', '14'],
	])('given the SKU is chosen to be the %s, when an order of the till is mapped, then its line has the SKU %s', async (skuField, sku) => {
		const finished = await runNode(scene, { type: 'posMapping', parameters: { preset: 'mplusKassaOrder', skuField }, input: [tillOrder] });

		expect(finished.output('Node')).toMatchObject([{ json: { lines: [{ sku }, { sku: '999' }] } }]);
	});

	it('given a preset that does not exist, when it runs, then it says so', async () => {
		const finished = await runNode(scene, { type: 'posMapping', parameters: { preset: 'constructor' }, input: [{}] });

		expect(finished.error).toMatch(/There is no preset constructor/);
	});

	it('offers every preset there is, in alphabetical order, and the SKU wherever articles occur', () => {
		const offered = options('preset');

		expect(offered.map(({ value }) => value).sort()).toEqual(Object.keys(presets).sort());
		expect(offered.map(({ name }) => name)).toEqual(offered.map(({ name }) => name).sort());
		const shown = new PosMapping().description.properties.find(({ name }) => name === 'skuField')?.displayOptions?.show?.preset;
		expect(shown).toEqual(Object.keys(presets).filter((name) => /mplus/i.test(name) && !/Customer/.test(name)));
	});
});
