import type { INodeParameters } from 'n8n-workflow';

import { callsOf, closeSoundShops, itemsOf, runBehind, runCcv, UNVERIFIED, withFault } from '../../../support/ccvNode';
import { locator } from '../stock/stockShop';
import { ITEM_M, TEE, TEE_M, variantShop } from './variantShop';

afterAll(closeSoundShops);

const GET = 'GET /attributecombinations/:id/';
const BY_ID = { variant: locator('id', TEE_M) };

const byOptions = (product: INodeParameters, ...option: object[]): INodeParameters => ({ variantBy: 'options', product, variantOptions: { option } as INodeParameters });
const SIZE_M = { name: 'size ', value: 'm' };

describe('CCV SalesPOS, Variant: Get', () => {
	it.each([
		['its ID', BY_ID, [GET]],
		['the list', { variant: locator('list', TEE_M) }, [GET]],
		['its SKU', { variant: locator('sku', 'V5') }, ['GET /productqueries/', 'GET /productqueries/']],
		['its EAN', { variant: locator('ean', '885') }, ['GET /productqueries/']],
		['product and options', byOptions(locator('id', TEE), SIZE_M), ['GET /products/:id/attributecombinations/']],
		['SKU of the product and options', byOptions(locator('sku', `P${TEE}`), SIZE_M), ['GET /products/', 'GET /products/:id/attributecombinations/']],
	])('given a variant by %s, when it is read, then its item comes', async (_, parameters, calls) => {
		const shop = await variantShop();

		expect(itemsOf(await runCcv(shop, 'variant', 'get', parameters))).toEqual([ITEM_M]);
		expect(callsOf(shop)).toEqual(calls);
	});

	it('given Simplify is off, when a variant is read, then all is as CCV gives it', async () => {
		const shop = await variantShop();

		const [item] = itemsOf(await runCcv(shop, 'variant', 'get', { ...BY_ID, simplify: false }));

		expect(item).toMatchObject({ id: TEE_M, href: expect.any(String), combination: [{ attribute: { name: 'Size' }, attribute_value: { name: 'M' }, extra_price: 0 }], ordering_without_stock: 'global_setting' });
	});

	it.each<[string, object, object, RegExp, string]>([
		['an unknown ID', BY_ID, { variant: locator('id', 99) }, /GET \/attributecombinations\/99\/: .*500\.24/, 'not-found'],
		['an unknown SKU', { variant: locator('sku', 'V5') }, { variant: locator('sku', 'v5') }, /CCV SalesPOS has no variant with SKU "v5"/, 'not-found'],
		['the SKU of a product', { variant: locator('sku', 'V5') }, { variant: locator('sku', 'P1') }, /no variant with SKU "P1"/, 'not-found'],
		['a SKU of two', { variant: locator('sku', 'V5') }, { variant: locator('sku', 'TWICE') }, /Variants 6, 7 all have SKU "TWICE"/, 'refused'],
		['options that it does not have', byOptions(locator('id', TEE), SIZE_M), { variantOptions: { option: [{ name: 'size ', value: 'XXL' }] } }, /Product 100001 has no variant size XXL.*Size S; Size M; Size L; Size XL/, 'not-found'],
		['an empty field', BY_ID, { variant: locator('id', '') }, /Variant is empty/, 'invalid-setting'],
		['an ID that is none', BY_ID, { variant: locator('id', 'V5') }, /Variant must be an ID of CCV, not "V5"/, 'invalid-setting'],
	])('given %s, when it is read behind another, then only that fails', async (_, parameters, failing, said, code) => {
		const shop = await variantShop();
		shop.world.attributecombinations.slice(2).forEach((variant) => (variant.sku_number = 'TWICE'));

		const behind = await runBehind(shop, 'variant', 'get', parameters, failing);

		expect(behind.done).toEqual([ITEM_M]);
		expect(behind.failed).toMatch(said);
		expect(behind.code).toBe(code);
	});

	it.each(['rate-limit', 'rate-limit-total', 'reset-before'] as const)('given %s, when a variant is read, then it comes with another try', async (fault) => {
		const shop = withFault(await variantShop(), GET, fault);

		expect(itemsOf(await runCcv(shop, 'variant', 'get', BY_ID))).toEqual([ITEM_M]);
		expect(callsOf(shop)).toEqual([GET, GET]);
	});

	it.each([
		['a cut answer', 'cut', /GET \/attributecombinations\/4\/: the answer is no whole JSON/, 'malformed-answer'],
		['keys that are refused', 'unauthorised', /refuses the public key or the secret key/, 'unauthorised'],
	] as const)('given %s, when a variant is read behind another, then only that fails', async (_, fault, said, expected) => {
		const shop = withFault(await variantShop({}, UNVERIFIED), GET, fault, 2);

		const { done, failed, code } = await runBehind(shop, 'variant', 'get', BY_ID, { variant: locator('id', 4) });

		expect(done).toEqual([ITEM_M]);
		expect([failed, code]).toEqual([expect.stringMatching(said), expected]);
		expect(callsOf(shop)).toEqual([GET, GET]);
	});
});

describe('CCV SalesPOS, Variant: Get Many', () => {
	const LIST = 'GET /products/:id/attributecombinations/';

	it.each([
		['its ID', locator('id', TEE), [LIST]],
		['its SKU', locator('sku', `P${TEE}`), ['GET /products/', LIST]],
		['its EAN', locator('ean', `87${TEE}`), ['GET /products/', LIST]],
	])('given a product by %s, when its variants are read, then each is an item', async (_, product, calls) => {
		const shop = await variantShop();

		const items = itemsOf(await runCcv(shop, 'variant', 'getMany', { product, returnAll: true }));

		expect(items.map(({ id }) => id)).toEqual([4, 5, 6, 7]);
		expect(items[1]).toEqual(ITEM_M);
		expect(callsOf(shop)).toEqual(calls);
	});

	it('given a limit and Simplify off, when variants are read, then so many come as CCV gives them', async () => {
		const shop = await variantShop();

		const items = itemsOf(await runCcv(shop, 'variant', 'getMany', { product: locator('id', TEE), limit: 2, simplify: false }));

		expect(items).toEqual([expect.objectContaining({ id: 4, href: expect.any(String) }), expect.objectContaining({ id: 5 })]);
	});

	it.each([
		['an unknown product', locator('id', 99), /GET \/products\/99\/attributecombinations\/: .*500\.24/, 'not-found'],
		['an unknown SKU', locator('sku', 'p1'), /CCV SalesPOS has no product with SKU "p1"/, 'not-found'],
		['a SKU of two', locator('sku', 'TWICE'), /Products 1, 2 all have SKU "TWICE"/, 'refused'],
	])('given %s, when variants are read behind those of another, then only that fails', async (_, product, said, code) => {
		const shop = await variantShop();
		shop.world.products.slice(0, 2).forEach((each) => (each.productnumber = 'TWICE'));

		const behind = await runBehind(shop, 'variant', 'getMany', { product: locator('id', TEE), returnAll: true }, { product });

		expect(behind.done).toHaveLength(4);
		expect(behind.failed).toMatch(said);
		expect(behind.code).toBe(code);
	});

	it.each(['rate-limit', 'rate-limit-total', 'reset-before'] as const)('given %s, when variants are read, then they come with another try', async (fault) => {
		const shop = withFault(await variantShop(), LIST, fault);

		expect(itemsOf(await runCcv(shop, 'variant', 'getMany', { product: locator('id', TEE) }))).toHaveLength(4);
		expect(callsOf(shop)).toEqual([LIST, LIST]);
	});

	it.each([
		['a cut answer', 'cut', /GET \/products\/1\/attributecombinations\/: the answer is no whole JSON/, 'malformed-answer'],
		['keys that are refused', 'unauthorised', /refuses the public key or the secret key/, 'unauthorised'],
	] as const)('given %s, when variants are read behind those of another, then only that fails', async (_, fault, said, expected) => {
		const shop = withFault(await variantShop({}, UNVERIFIED), LIST, fault, 2);

		const { done, failed, code } = await runBehind(shop, 'variant', 'getMany', { product: locator('id', TEE) }, { product: locator('id', 1) });

		expect(done.map(({ id }) => id)).toEqual([4, 5, 6, 7]);
		expect([failed, code]).toEqual([expect.stringMatching(said), expected]);
		expect(callsOf(shop)).toEqual([LIST, LIST]);
	});
});
