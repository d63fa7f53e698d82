import type { IExecuteFunctions, INodeParameters } from 'n8n-workflow';

import { createCcvClient } from '../../../../lib/ccv/CcvClient';
import { setMany as setManyOperation } from '../../../../nodes/CcvSalesPos/actions/stock/setMany.operation';
import { inProcessShop } from '../../../lib/ccv/inProcessShop';
import { stockWorld } from '../../../lib/ccv/stock/stockWorld';
import { callsOf, closeSoundShops, itemsOf, runCcv, sentTo, UNVERIFIED, withFault } from '../../../support/ccvNode';
import type { RunningShop } from '../../../support/startCcvShop';
import { stockOf, stockShop, TEE, TEE_M, TEE_S } from './stockShop';

afterAll(closeSoundShops);

const LIST = 'GET /products/';
const PATCH_PRODUCT = 'PATCH /products/:id/';
const PATCH_VARIANT = 'PATCH /attributecombinations/:id/';

/** Each outcome has to be paired with the item that it is of. */
async function setMany(shop: RunningShop, input: object[], parameters: INodeParameters = {}) {
	const finished = await runCcv(shop, 'stock', 'setMany', parameters, { input });
	if (finished.error) return { finished, items: [] };
	expect(finished.output('Node').map(({ pairedItem }) => pairedItem)).toEqual(input.map((_, item) => ({ item })));
	return { finished, items: itemsOf(finished) };
}

/** As many unknown SKUs as it takes for all products to be read. */
const MANY = Array.from({ length: 30 }, (_, index) => ({ sku: `NONE-${index}`, stock: 1 }));

describe('CCV SalesPOS, Stock: Set Many', () => {
	it.each([
		['a few', [], (calls: string[]) => expect(calls).not.toContain(LIST)],
		['many', MANY, (calls: string[]) => expect(calls.filter((call) => call.startsWith('GET'))).toEqual([LIST, 'GET /products/:id/', 'GET /attributecombinations/:id/'])],
	])('given %s items, when they are set, then what differs is written and each item says what came of it', async (_, others, expectReads) => {
		const shop = await stockShop();
		const input = [{ sku: 'P1', stock: 8 }, { ean: '885', stock: '9' }, { product_id: 2, stock: 5 }, { attribute_combination_id: TEE_S, sku: 'P1', stock: 7 }, { sku: 'NONE', stock: 1 }, ...others];

		const { items } = await setMany(shop, input);

		expect(items.slice(0, 5)).toEqual([
			{ product_id: 1, sku: 'P1', ean: '871', before: 5, stock: 8, action: 'set', written: true },
			{ product_id: TEE, attribute_combination_id: TEE_M, sku: 'V5', ean: '885', before: 5, stock: 9, action: 'set', written: true },
			{ product_id: 2, sku: 'P2', ean: '872', before: 5, stock: 5, action: 'unchanged', written: false },
			{ product_id: TEE, attribute_combination_id: TEE_S, sku: 'V4', ean: '884', before: 5, stock: 7, action: 'set', written: true },
			{ sku: 'NONE', stock: 1, action: 'refused', written: false, reason: 'CCV SalesPOS has no product or variant with SKU "NONE"' },
		]);
		expect(items.slice(5).map(({ action }) => action)).toEqual(others.map(() => 'refused'));
		expect([sentTo(shop, PATCH_PRODUCT), sentTo(shop, PATCH_VARIANT)]).toEqual([[{ stock: 8 }], expect.arrayContaining([{ stock: 9 }, { stock: 7 }])]);
		expect([1, 2, TEE_S, TEE_M].map((id) => stockOf(shop, id))).toEqual([8, 5, 7, 9]);
		expectReads(callsOf(shop));
		expect(shop.maxConcurrent).toBeLessThanOrEqual(4);
	});

	it('given a list as JSON, when it is set, then its stocks are written, whatever the input is', async () => {
		const shop = await stockShop();

		const finished = await runCcv(shop, 'stock', 'setMany', { specify: 'json', stocksJson: '[{"sku": "P1", "stock": 8}, {"sku": "P2", "stock": 9}, 7]' });

		expect(finished.output('Node').map(({ json, pairedItem }) => [json.action, json.sku, pairedItem])).toEqual([['set', 'P1', { item: 0 }], ['set', 'P2', { item: 0 }], ['refused', undefined, { item: 0 }]]);
		expect([stockOf(shop, 1), stockOf(shop, 2)]).toEqual([8, 9]);
	});

	it('given items that cannot be set, when all are set, then each fails by itself with a reason and the rest is written', async () => {
		const shop = await stockShop();
		shop.world.products[1]!.productnumber = 'TWICE';
		shop.world.attributecombinations[2]!.sku_number = 'TWICE';
		const failing: Array<[object, RegExp]> = [
			[{ sku: 'P1', stock: 3 }, /Item 12 sets the stock of Product 1 \(P1\) as well: the last one counts/],
			[{ sku: 'TWICE', stock: 1 }, /SKU "TWICE" belongs to several: Product 2 \(TWICE\), Variant 6 \(TWICE\)/],
			[{ product_id: TEE, stock: 1 }, /keeps its stock per variant: set that of its variants/],
			[{ product_id: 33, stock: 1 }, /its stock is not counted in CCV SalesPOS/],
			[{ attribute_combination_id: TEE_M, stock: 1.5 }, /stock 1\.5 is not whole/],
			[{ product_id: 3, stock: 1.255 }, /stock 1\.255 has 3 decimals, and the product takes 2/],
			[{ sku: 'V7', stock: 'NaN' }, /Stock "NaN" is no number of at most six decimals/],
			[{ sku: 'V7', stock: null }, /Stock null is no number/],
			[{ sku: 'V7' }, /Stock undefined is no number/],
			[{ stock: 1 }, /No article is named/],
			[{ product_id: '12a', stock: 1 }, /product_id "12a" is no ID of CCV/],
		];

		const { items } = await setMany(shop, [...failing.map(([item]) => item), { ean: '871', stock: 8 }]);

		expect(items.map(({ action, written, reason }) => [action, written, reason])).toEqual([...failing.map(([, reason]) => ['refused', false, expect.stringMatching(reason)]), ['set', true, undefined]]);
		expect(callsOf(shop).filter((call) => call.startsWith('PATCH'))).toEqual([PATCH_PRODUCT]);
		expect(stockOf(shop, 1)).toBe(8);
	});

	it.each([
		['a few', []],
		['many', MANY],
	])('given IDs that CCV does not know among %s items, when they are set, then each of those is refused and the rest is written', async (_, others) => {
		const shop = await stockShop();

		const { items } = await setMany(shop, [{ product_id: 99, stock: 1 }, { product_id: 1, stock: 8 }, { attribute_combination_id: 98, stock: 2 }, { attribute_combination_id: TEE_M, stock: 9 }, ...others]);

		expect(items.slice(0, 4)).toMatchObject([
			{ product_id: 99, stock: 1, action: 'refused', written: false, reason: expect.stringMatching(/CCV SalesPOS has no product 99$/) },
			{ product_id: 1, stock: 8, action: 'set', written: true },
			{ attribute_combination_id: 98, stock: 2, action: 'refused', written: false, reason: expect.stringMatching(/CCV SalesPOS has no variant 98$/) },
			{ attribute_combination_id: TEE_M, stock: 9, action: 'set', written: true },
		]);
		expect([sentTo(shop, PATCH_PRODUCT), sentTo(shop, PATCH_VARIANT)]).toEqual([[{ stock: 8 }], [{ stock: 9 }]]);
		expect([stockOf(shop, 1), stockOf(shop, TEE_M)]).toEqual([8, 9]);
	});

	it('given products whose stock is not counted, when that is turned on, then it is, once for each product', async () => {
		const shop = await stockShop();
		shop.world.products.find(({ id }) => id === TEE)!.details = { stocktype: 'Attribute', stockenabled: false };

		const { items } = await setMany(shop, [{ sku: 'V4', stock: 1 }, { sku: 'V5', stock: 2 }, { sku: 'P33', stock: 3 }], { options: { turnOnStock: true } });

		expect(items.map(({ action }) => action)).toEqual(['set', 'set', 'set']);
		expect(sentTo(shop, PATCH_PRODUCT)).toEqual(expect.arrayContaining([{ stockenabled: true }, { stockenabled: true, stock: 3 }]));
		expect(callsOf(shop).filter((call) => call === PATCH_PRODUCT)).toHaveLength(2);
		expect([TEE_S, TEE_M, 33].map((id) => stockOf(shop, id))).toEqual([1, 2, 3]);
	});

	it('given nothing that differs, when all is set, then nothing is written', async () => {
		const shop = await stockShop();

		const { items } = await setMany(shop, [...itemsOf(await runCcv(shop, 'stock', 'getMany', { returnAll: true })), ...MANY.slice(0, 25)]);

		// The stock of product 33 is not counted.
		expect(items.slice(0, 8).map(({ action }) => action)).toEqual(['unchanged', 'unchanged', 'unchanged', 'refused', 'unchanged', 'unchanged', 'unchanged', 'unchanged']);
		expect(callsOf(shop)).toEqual([LIST, LIST]);
	});

	it.each(['rate-limit', 'rate-limit-total', 'reset-before', 'lose-answer'] as const)('given %s at a write, when stocks are set, then that one is written with another try', async (fault) => {
		const shop = withFault(await stockShop(), PATCH_PRODUCT, fault);

		const { items } = await setMany(shop, [{ sku: 'P1', stock: 8 }, { sku: 'V5', stock: 9 }]);

		expect(items.map(({ action, written }) => [action, written])).toEqual([['set', true], ['set', true]]);
		expect([stockOf(shop, 1), stockOf(shop, TEE_M)]).toEqual([8, 9]);
		expect(callsOf(shop).filter((call) => call === PATCH_PRODUCT)).toHaveLength(2);
	});

	it('given a write without a clear answer, when stocks are set, then its item is unclear and the rest is written', async () => {
		const shop = withFault(await stockShop(), PATCH_PRODUCT, 'server-error-after');

		const { items } = await setMany(shop, [{ sku: 'P1', stock: 8 }, { sku: 'P2', stock: 6 }, { sku: 'V5', stock: 9 }]);

		expect(items.map(({ action }) => action).sort()).toEqual(['set', 'set', 'unclear']);
		expect(items.find(({ action }) => action === 'unclear')).toMatchObject({ written: false, reason: expect.stringMatching(/it is not known whether CCV SalesPOS did it/) });
		expect([1, 2, TEE_M].map((id) => stockOf(shop, id))).toEqual([8, 6, 9]);
	});

	it('given a shop that takes no stock, when stocks are set, then one product and one variant that were looked at say so', async () => {
		const shop = await stockShop();
		shop.onCall = ({ label }) => {
			if (label.startsWith('PATCH')) for (const record of [...shop.world.products, ...shop.world.attributecombinations]) record.stock = 5;
		};

		const { items, finished } = await setMany(shop, [{ sku: 'P1', stock: 8 }, { sku: 'P2', stock: 8 }, { sku: 'V5', stock: 9 }]);

		const seen = items.filter(({ notTaken }) => notTaken !== undefined);
		expect(seen.map(({ stock, written, notTaken, reason }) => [stock, written, notTaken, reason])).toEqual([
			[5, false, ['stock'], expect.stringMatching(/^Product [12] \(P[12]\): CCV SalesPOS says that its stock is set to 8, and still has 5$/)],
			[5, false, ['stock'], expect.stringMatching(/^Variant 5 \(V5\): CCV SalesPOS says that its stock is set to 9, and still has 5$/)],
		]);
		expect(finished.error).toBeUndefined();
		expect(callsOf(shop).filter((call) => call === 'GET /products/:id/')).toHaveLength(1);
	});

	it('given a shop that takes no stock, when stocks are set, then the log warns of it', async () => {
		const shop = inProcessShop('set-many-warns', stockWorld({ simple: 2 }), { startMs: Date.parse('2026-03-02T09:00:00Z') });
		const dropping = createCcvClient(shop.client.connection, {
			...shop.client.port,
			send: async (request) => {
				const answer = await shop.client.port.send(request);
				if (request.method === 'PATCH') for (const product of shop.world.products) product.stock = 5;
				return answer;
			},
		});
		const warnings: string[] = [];
		const logger = { info: () => undefined, warn: (line: string) => void warnings.push(line) };
		const ctx = { logger, getNodeParameter: (_: string, __: number, standard: unknown) => standard } as unknown as IExecuteFunctions;

		await setManyOperation.executeAll(ctx, [{ json: { sku: 'P1', stock: 8 } }], dropping);

		expect(warnings).toEqual(['Set Many: Product 1 (P1): CCV SalesPOS says that its stock is set to 8, and still has 5. Look whether the other stocks of this run are there']);
	});

	it('given keys that are refused at the first write, when stocks are set, then the run fails', async () => {
		const shop = withFault(await stockShop(), PATCH_PRODUCT, 'unauthorised', 'each');

		const { finished } = await setMany(shop, [{ sku: 'P1', stock: 8 }, { sku: 'P2', stock: 6 }]);

		expect(finished.error).toMatch(/PATCH \/products\/\d\/: CCV SalesPOS refuses the public key/);
		expect([stockOf(shop, 1), stockOf(shop, 2)]).toEqual([5, 5]);
	});

	it('given keys that are refused after the first writes, when stocks are set, then what was written is told and the rest not sent', async () => {
		const shop = withFault(await stockShop(), PATCH_PRODUCT, 'unauthorised', 3);
		shop.world.products.push(...Array.from({ length: 40 }, (_, index) => ({ ...shop.world.products[0]!, id: 1000 + index, productnumber: `X${index}`, eannumber: '' })));

		const { items } = await setMany(shop, Array.from({ length: 40 }, (_, index) => ({ sku: `X${index}`, stock: 8 })));

		const written = items.filter(({ written: isWritten }) => isWritten);
		expect(written.length).toBeGreaterThanOrEqual(2);
		expect(written.length).toBeLessThan(10);
		expect(shop.world.products.filter(({ stock }) => stock === 8)).toHaveLength(written.length);
		expect(items.filter(({ action }) => action === 'refused').map(({ reason }) => reason)).toEqual(Array(40 - written.length).fill(expect.stringMatching(/^Not sent, because CCV SalesPOS failed before it: .*refuses the public key/)));
	});

	it.each([
		['a cut answer', 'cut', /GET \/products\/: the answer is no whole JSON/],
		['keys that are refused', 'unauthorised', /refuses the public key/],
	] as const)('given %s when all is read, then the run fails and nothing is written', async (_, fault, said) => {
		const shop = withFault(await stockShop({}, UNVERIFIED), LIST, fault);

		const { finished } = await setMany(shop, [{ sku: 'P1', stock: 8 }, ...MANY]);

		expect(finished.error).toMatch(said);
		expect(callsOf(shop)).toEqual([LIST]);
	});

	it('given products and variants, when many are written, then both go side by side and never more than four at a time of each', async () => {
		const shop = await stockShop();
		shop.world.products.push(...Array.from({ length: 20 }, (_, index) => ({ ...shop.world.products[0]!, id: 1000 + index, productnumber: `X${index}`, eannumber: '' })));

		await setMany(shop, [...Array.from({ length: 20 }, (_, index) => ({ sku: `X${index}`, stock: 8 })), ...['V4', 'V5', 'V6', 'V7'].map((sku) => ({ sku, stock: 8 }))]);

		const writes = callsOf(shop).filter((call) => call.startsWith('PATCH'));
		expect(shop.maxConcurrent).toBeLessThanOrEqual(8);
		expect(writes.indexOf(PATCH_VARIANT)).toBeLessThan(8);
		expect(writes).toHaveLength(24);
	});
});
