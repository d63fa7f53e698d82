import type { INodeParameters } from 'n8n-workflow';

import { callsOf, closeSoundShops, itemsOf, runBehind, runCcv, sentTo, UNVERIFIED, withFault } from '../../../support/ccvNode';
import { locator } from '../stock/stockShop';
import { ITEM_M, TEE, TEE_M, variantShop } from './variantShop';

afterAll(closeSoundShops);

const GET = 'GET /attributecombinations/:id/';
const PATCH = 'PATCH /attributecombinations/:id/';
const UPDATE = { variant: locator('id', TEE_M), updateFields: { stock: 9 } };

describe('CCV SalesPOS, Variant: Update', () => {
	it('given fields, when a variant is updated, then those are written and no other, and the item has it as it is then', async () => {
		const shop = await variantShop();
		const updateFields = { active: false, delivery_default_text: 'soon', delivery_time: 2, delivery_time_type: 'weeks', ean_number: '999', note: 'n', product_number: 'TEE-5', sku_number: 'TEE-M', stock: 1 };

		expect(itemsOf(await runCcv(shop, 'variant', 'update', { ...UPDATE, updateFields }))).toEqual([{ ...ITEM_M, ...updateFields, changed: Object.keys(updateFields) }]);
		expect(sentTo(shop, PATCH)).toEqual([updateFields]);
		expect(shop.world.attributecombinations.map(({ stock }) => stock)).toEqual([5, 1, 5, 5]);
	});

	it.each<[string, INodeParameters]>([
		['its SKU', { variant: locator('sku', 'V5') }],
		['its EAN', { variant: locator('ean', '885') }],
		['product and options', { variantBy: 'options', product: locator('sku', `P${TEE}`), variantOptions: { option: [{ name: 'Size', value: 'M' }] } }],
	])('given a variant by %s, when it is updated, then that one is', async (_, name) => {
		const shop = await variantShop();

		expect(itemsOf(await runCcv(shop, 'variant', 'update', { ...UPDATE, ...name }))).toEqual([{ ...ITEM_M, stock: 9, changed: ['stock'] }]);
		expect(sentTo(shop, PATCH)).toEqual([{ stock: 9 }]);
	});

	it.each([
		['its item', true, { ...ITEM_M, stock: '9', sku_number: '' }],
		["CCV's own JSON", false, undefined],
	])('given %s as JSON, when a variant is updated with it, then only what differs is written', async (_, simplify, given) => {
		const shop = await variantShop();
		const [known] = itemsOf(await runCcv(shop, 'variant', 'get', { variant: locator('id', TEE_M), simplify }));

		const [item] = itemsOf(await runCcv(shop, 'variant', 'update', { ...UPDATE, specify: 'json', variantJson: JSON.stringify(given ?? { ...known, stock: 9, sku_number: '' }), simplify }));

		expect(item).toMatchObject({ id: TEE_M, stock: 9, sku_number: '' });
		expect(sentTo(shop, PATCH)).toEqual([{ stock: 9, sku_number: '' }]);
	});

	it('given expressions that give nothing, when a variant is updated, then those fields stay as they are', async () => {
		const shop = await variantShop();

		itemsOf(await runCcv(shop, 'variant', 'update', { ...UPDATE, updateFields: { stock: 9, sku_number: '={{ $json.none }}', note: '' } }));

		expect(sentTo(shop, PATCH)).toEqual([{ stock: 9 }]);
	});

	it.each<[string, object, RegExp, string]>([
		['an unknown variant', { variant: locator('id', 99) }, /attributecombinations\/99\/: .*500\.24/, 'not-found'],
		['nothing to update', { updateFields: { stock: '' } }, /Variant: there is nothing to update/, 'invalid-setting'],
		['a stock that is no number', { updateFields: { stock: 'many' } }, /Variant: stock must be a number/, 'invalid-setting'],
	])('given %s, when it is updated behind another, then only that fails', async (_, failing, said, code) => {
		const shop = await variantShop();

		const behind = await runBehind(shop, 'variant', 'update', UPDATE, failing);

		expect(behind.done).toEqual([{ ...ITEM_M, stock: 9, changed: ['stock'] }]);
		expect(behind.failed).toMatch(said);
		expect(behind.code).toBe(code);
		expect(callsOf(shop).filter((call) => call === PATCH)).toHaveLength(1);
	});

	it('given a field that CCV does not have, when JSON is written, then it is refused by name before anything is sent', async () => {
		const shop = await variantShop();

		expect((await runCcv(shop, 'variant', 'update', { ...UPDATE, specify: 'json', variantJson: '{"colour": "red"}' })).error).toMatch(/Variant: CCV SalesPOS has no field colour here/);
		expect(shop.log).toEqual([]);
	});

	it.each(['rate-limit', 'rate-limit-total', 'reset-before', 'lose-answer'] as const)('given %s at the write, when a variant is updated, then it is with another try', async (fault) => {
		const shop = withFault(await variantShop(), PATCH, fault);

		expect(itemsOf(await runCcv(shop, 'variant', 'update', UPDATE))).toEqual([{ ...ITEM_M, stock: 9, changed: ['stock'] }]);
		expect(callsOf(shop)).toEqual([GET, 'GET /products/:id/', PATCH, PATCH, GET]);
		expect(shop.world.attributecombinations.map(({ stock }) => stock)).toEqual([5, 9, 5, 5]);
	});

	it.each([
		['a failure of which nobody knows what it did', 'server-error', /Variant 5: it is not known whether CCV SalesPOS did it.*Run it again/, 'unanswered'],
		['keys that are refused', 'unauthorised', /refuses the public key or the secret key/, 'unauthorised'],
	] as const)('given %s, when a variant is updated behind another, then only that fails', async (_, fault, said, expected) => {
		const shop = withFault(await variantShop(), PATCH, fault, 2);

		const { done, failed, code } = await runBehind(shop, 'variant', 'update', { ...UPDATE, variant: locator('id', 4) }, { variant: locator('id', TEE_M) });

		expect(done).toMatchObject([{ id: 4, stock: 9 }]);
		expect([failed, code]).toEqual([expect.stringMatching(said), expected]);
		expect(shop.world.attributecombinations.map(({ stock }) => stock)).toEqual([9, 5, 5, 5]);
		expect(sentTo(shop, PATCH)).toEqual([{ stock: 9 }, { stock: 9 }]);
	});

	it.each(['cut', 'unauthorised'] as const)('given %s when it is read after the write, when a variant is updated, then it still counts as written', async (fault) => {
		const shop = withFault(await variantShop({}, UNVERIFIED), GET, fault, 2);

		expect(itemsOf(await runCcv(shop, 'variant', 'update', UPDATE))).toEqual([{ ...ITEM_M, stock: 9, changed: ['stock'], readBack: false }]);
	});

	it('given what it has already, when a variant is updated, then nothing is written, and what a write gave can be written again', async () => {
		const shop = await variantShop();
		const [item] = itemsOf(await runCcv(shop, 'variant', 'update', UPDATE));

		const [again] = itemsOf(await runCcv(shop, 'variant', 'update', { ...UPDATE, specify: 'json', variantJson: JSON.stringify(item) }));

		expect(again).toEqual({ ...ITEM_M, stock: 9, changed: [] });
		expect(sentTo(shop, PATCH)).toEqual([{ stock: 9 }]);
	});

	it('given a product that keeps one stock, when that of a variant is updated behind another field, then it is refused, and the other field is written', async () => {
		const shop = await variantShop();
		shop.world.products.find(({ id }) => id === TEE)!.details.stocktype = 'Product';

		const { done, failed, code } = await runBehind(shop, 'variant', 'update', { ...UPDATE, updateFields: { note: 'n', stock: '5' } }, UPDATE);

		expect(done).toEqual([{ ...ITEM_M, note: 'n', changed: ['note'] }]);
		expect([failed, code]).toEqual([expect.stringMatching(/Variant 5: product 100001 keeps one stock for all its variants/), 'refused']);
		expect(sentTo(shop, PATCH)).toEqual([{ note: 'n' }]);
	});

	it('given a shop that drops a field, when a variant is updated, then that one is named as not taken', async () => {
		const shop = await variantShop();
		shop.onCall = ({ label }) => {
			if (label === PATCH) shop.world.attributecombinations.find(({ id }) => id === TEE_M)!.note = '';
		};

		expect(itemsOf(await runCcv(shop, 'variant', 'update', { ...UPDATE, updateFields: { stock: 9, note: 'n' } }))).toEqual([{ ...ITEM_M, stock: 9, changed: ['stock'], notTaken: ['note'] }]);
	});

	it('given numbers with spaces around them, when JSON is written, then they are written without', async () => {
		const shop = await variantShop();

		itemsOf(await runCcv(shop, 'variant', 'update', { ...UPDATE, specify: 'json', variantJson: '{"sku_number": " NEW ", "ean_number": "885 ", "product_number": "\\t"}' }));

		expect(sentTo(shop, PATCH)).toEqual([{ sku_number: 'NEW' }]);
	});
});
