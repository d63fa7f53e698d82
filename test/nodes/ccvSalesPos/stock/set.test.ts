import { callsOf, closeSoundShops, itemsOf, runBehind, runCcv, sentTo, UNVERIFIED, withFault } from '../../../support/ccvNode';
import { locator, stockOf, stockShop, TEE, TEE_M, TEE_S } from './stockShop';

afterAll(closeSoundShops);

const PATCH_PRODUCT = 'PATCH /products/:id/';
const PATCH_VARIANT = 'PATCH /attributecombinations/:id/';
const GET_PRODUCT = 'GET /products/:id/';
const PRODUCT_ITEM = { product_id: 1, sku: 'P1', ean: '871', before: 5, stock: 8, action: 'set', written: true };
const VARIANT_ITEM = { product_id: TEE, attribute_combination_id: TEE_M, sku: 'V5', ean: '885', before: 5, stock: 8, action: 'set', written: true };

describe('CCV SalesPOS, Stock: Set', () => {
	it.each([
		['a product by its ID', locator('id', '1'), PRODUCT_ITEM, PATCH_PRODUCT],
		['a product from the list', locator('list', 'product 1'), PRODUCT_ITEM, PATCH_PRODUCT],
		['a product by its SKU', locator('sku', 'P1'), PRODUCT_ITEM, PATCH_PRODUCT],
		['a product by its EAN', locator('ean', '871'), PRODUCT_ITEM, PATCH_PRODUCT],
		['a variant by its ID', locator('variant', '5'), VARIANT_ITEM, PATCH_VARIANT],
		['a variant from the list', locator('list', 'variant 5'), VARIANT_ITEM, PATCH_VARIANT],
		['a variant by its SKU', locator('sku', 'V5'), VARIANT_ITEM, PATCH_VARIANT],
		['a variant by its EAN', locator('ean', '885'), VARIANT_ITEM, PATCH_VARIANT],
	])('given %s, when its stock is set, then CCV has it and the item tells what was before', async (_, article, item, patch) => {
		const shop = await stockShop();

		expect(itemsOf(await runCcv(shop, 'stock', 'set', { article, stock: 8 }))).toEqual([item]);
		expect(sentTo(shop, patch)).toEqual([{ stock: 8 }]);
		expect(stockOf(shop, item === PRODUCT_ITEM ? 1 : TEE_M)).toBe(8);
		expect(stockOf(shop, TEE_S)).toBe(5);
	});

	it('given the stock that CCV has already, when it is set, then nothing is written', async () => {
		const shop = await stockShop();

		expect(itemsOf(await runCcv(shop, 'stock', 'set', { article: locator('id', 1), stock: 5 }))).toEqual([{ ...PRODUCT_ITEM, stock: 5, action: 'unchanged', written: false }]);
		expect(callsOf(shop)).toEqual([GET_PRODUCT]);
	});

	it.each([
		['an unknown product', { article: locator('id', 99) }, /CCV SalesPOS has no product 99/, 'not-found'],
		['an unknown variant', { article: locator('variant', 99) }, /CCV SalesPOS has no variant 99/, 'not-found'],
		['an unknown SKU', { article: locator('sku', 'p1') }, /has no product or variant with SKU "p1"/, 'not-found'],
		['a product that keeps its stock per variant', { article: locator('id', TEE) }, /Product 100001 \(P100001\) keeps its stock per variant: set that of its variants/, 'refused'],
		['a SKU of several', { article: locator('sku', 'TWICE') }, /SKU "TWICE" belongs to several: Product 2 \(TWICE\), Variant 6 \(TWICE\)/, 'refused'],
		['a product whose stock is not counted', { article: locator('id', 33) }, /its stock is not counted.*Turn On Stock Management/, 'refused'],
		['a part of a piece', { stock: 1.5 }, /stock 1\.5 is not whole, and the product is sold by the piece/, 'refused'],
		['no number', { stock: 'many' }, /Stock must be a number such as 12\.5, not "many"/, 'invalid-setting'],
	])('given %s, when its stock is set behind that of another, then only this fails and nothing is written', async (_, failing, said, code) => {
		const shop = await stockShop();
		shop.world.products[1]!.productnumber = 'TWICE';
		shop.world.attributecombinations[2]!.sku_number = 'TWICE';

		const behind = await runBehind(shop, 'stock', 'set', { article: locator('id', 1), stock: 8 }, failing);

		expect(behind.done).toEqual([PRODUCT_ITEM]);
		expect(behind.failed).toMatch(said);
		expect(behind.code).toBe(code);
		expect(callsOf(shop).filter((call) => call.startsWith('PATCH'))).toEqual([PATCH_PRODUCT]);
	});

	it('given a variant of a product with one stock for all, when its stock is set, then the hint is to set that of the product', async () => {
		const shop = await stockShop();
		shop.world.products.find(({ id }) => id === TEE)!.details = { stocktype: 'Product' };

		expect((await runCcv(shop, 'stock', 'set', { article: locator('variant', TEE_M), stock: 8 })).error).toMatch(/Product 100001 \(P100001\) keeps one stock for all its variants: set that of the product/);
	});

	it.each([
		['a product', locator('id', 33), [{ stockenabled: true, stock: 8 }]],
		['a product with variants', locator('variant', TEE_M), [{ stockenabled: true }]],
	])('given %s whose stock is not counted, when that is turned on, then its stock is counted and set', async (_, article, sent) => {
		const shop = await stockShop();
		shop.world.products.find(({ id }) => id === TEE)!.details = { stocktype: 'Attribute', stockenabled: false };

		expect(itemsOf(await runCcv(shop, 'stock', 'set', { article, stock: 8, options: { turnOnStock: true } }))[0]).toMatchObject({ before: 5, stock: 8, written: true });
		expect(sentTo(shop, PATCH_PRODUCT)).toEqual(sent);
	});

	it('given a product that is sold by weight, when a part is set, then CCV gets it', async () => {
		const shop = await stockShop();

		expect(itemsOf(await runCcv(shop, 'stock', 'set', { article: locator('id', 3), stock: 1.25 }))[0]).toMatchObject({ stock: 1.25, written: true });
		expect(stockOf(shop, 3)).toBe(1.25);
	});

	it.each(['rate-limit', 'rate-limit-total', 'reset-before', 'lose-answer'] as const)('given %s at the write, when a stock is set, then it is written with another try', async (fault) => {
		const shop = withFault(await stockShop(), PATCH_PRODUCT, fault);

		expect(itemsOf(await runCcv(shop, 'stock', 'set', { article: locator('id', 1), stock: 8 }))).toEqual([PRODUCT_ITEM]);
		expect(stockOf(shop, 1)).toBe(8);
		expect(sentTo(shop, PATCH_PRODUCT)).toEqual([{ stock: 8 }, { stock: 8 }]);
	});

	it.each([
		['a failure of which nobody knows what it did', PATCH_PRODUCT, 'server-error', 2, /Stock of Product 2 \(P2\): it is not known whether CCV SalesPOS did it.*Run it again/, 'unanswered'],
		['keys that are refused', PATCH_PRODUCT, 'unauthorised', 2, /PATCH \/products\/2\/: CCV SalesPOS refuses the public key or the secret key/, 'unauthorised'],
		// The first is read once more after its write.
		['a cut answer before the write', GET_PRODUCT, 'cut', 3, /GET \/products\/2\/: the answer is no whole JSON/, 'malformed-answer'],
	] as const)('given %s, when a stock is set behind another, then only that fails', async (_, label, fault, nth, said, expected) => {
		const shop = withFault(await stockShop({}, UNVERIFIED), label, fault, nth);

		const { done, failed, code } = await runBehind(shop, 'stock', 'set', { article: locator('id', 1), stock: 8 }, { article: locator('id', 2) });

		expect(done).toEqual([PRODUCT_ITEM]);
		expect([failed, code]).toEqual([expect.stringMatching(said), expected]);
		expect([stockOf(shop, 1), stockOf(shop, 2)]).toEqual([8, 5]);
		expect(sentTo(shop, PATCH_PRODUCT)).toHaveLength(fault === 'cut' ? 1 : 2);
	});

	it('given a shop that cannot be read after the write, when a stock is set, then it still counts as written', async () => {
		const shop = withFault(await stockShop(), GET_PRODUCT, 'unauthorised', 2);

		expect(itemsOf(await runCcv(shop, 'stock', 'set', { article: locator('id', 1), stock: 8 }))).toEqual([{ ...PRODUCT_ITEM, readBack: false }]);
		expect(stockOf(shop, 1)).toBe(8);
	});

	it('given a sale while the stock is set, when it is read again, then the item tells both figures', async () => {
		const shop = await stockShop();
		shop.onCall = ({ label }) => {
			if (label === PATCH_PRODUCT) shop.world.products[0]!.stock -= 1;
		};

		expect(itemsOf(await runCcv(shop, 'stock', 'set', { article: locator('id', 1), stock: 8 }))[0]).toMatchObject({ stock: 7, written: true, reason: expect.stringMatching(/Set to 8, and CCV SalesPOS has 7 now/) });
	});
});
