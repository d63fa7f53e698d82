import { callsOf, closeSoundShops, itemsOf, runBehind, runCcv, UNVERIFIED, withFault } from '../../../support/ccvNode';
import { locator, stockShop, TEE, TEE_S } from './stockShop';

afterAll(closeSoundShops);

const LIST = 'GET /products/';
const ALL = { returnAll: true };

describe('CCV SalesPOS, Stock: Get Many', () => {
	it('given products and variants, when all are read, then each that has a stock of its own is an item, out of one call', async () => {
		const shop = await stockShop();

		const items = itemsOf(await runCcv(shop, 'stock', 'getMany', ALL));

		expect(items.map((item) => item.attribute_combination_id ?? item.product_id)).toEqual([1, 2, 3, 33, 4, 5, 6, 7]);
		expect(items[0]).toEqual({ product_id: 1, sku: 'P1', ean: '871', name: 'Product 1', stock: 5, stockenabled: true, active: true, modifydate: '2026-01-02T09:00:00Z' });
		expect(items[4]).toEqual({
			...{ product_id: TEE, attribute_combination_id: TEE_S, sku: 'V4', ean: '884', name: `Product ${TEE}`, options: [{ name: 'Size', value: 'S' }] },
			...{ stock: 5, stockenabled: true, active: true, modifydate: '2026-01-02T09:00:00Z' },
		});
		expect(shop.log.map(({ method, url }) => `${method} ${url}`)).toEqual(['GET /api/rest/v1/products/?orderby=id&expand=attributecombinations&start=0&size=250']);
	});

	it('given a shop that does not expand lists, when all are read, then the variants are read for those products that need it', async () => {
		const shop = await stockShop({ expandsLists: false });

		expect(itemsOf(await runCcv(shop, 'stock', 'getMany', ALL))).toHaveLength(8);
		expect(callsOf(shop)).toEqual([LIST, 'GET /products/:id/attributecombinations/']);
	});

	it.each([
		['Stock Below', { below: 5 }, ['P2', 'V5']],
		['Only Counted Stock', { enabledOnly: true }, ['P1', 'P2', 'P3', 'V4', 'V5', 'V6', 'V7']],
		['Category', { category: locator('id', 70) }, ['P1', 'V4', 'V5', 'V6', 'V7']],
		['Brand', { brand: locator('id', 80) }, ['P1', 'P2']],
		['Category and Brand', { category: locator('id', 70), brand: locator('id', 80), enabledOnly: false }, ['P1']],
	])('given the filter %s, when stocks are read, then only those that it means come', async (_, filters, skus) => {
		const shop = await stockShop({ categories: [{ id: 70, name: 'Clothes' } as never], brands: [{ id: 80, name: 'Bos' }], producttocategories: [{ id: 1, product_id: 1, category_id: 70, position: 1 }, { id: 2, product_id: TEE, category_id: 70, position: 2 }] });
		for (const product of shop.world.products.slice(0, 2)) product.brand_id = 80;
		Object.assign(shop.world.products[1]!, { stock: 4 });
		Object.assign(shop.world.attributecombinations[1]!, { stock: -1 });

		expect(itemsOf(await runCcv(shop, 'stock', 'getMany', { ...ALL, filters })).map(({ sku }) => sku)).toEqual(skus);
		expect(shop.log).toHaveLength(1);
	});

	it('given a limit that the first page reaches, when stocks are read, then no more pages are', async () => {
		const shop = await stockShop();
		shop.world.products.push(...Array.from({ length: 300 }, (_, index) => ({ ...shop.world.products[0]!, id: 1000 + index })));

		expect(itemsOf(await runCcv(shop, 'stock', 'getMany', { limit: 3 })).map(({ sku }) => sku)).toEqual(['P1', 'P2', 'P3']);
		expect(callsOf(shop)).toEqual([LIST]);
	});

	it.each(['rate-limit', 'rate-limit-total', 'reset-before'] as const)('given %s, when stocks are read, then they come with another try', async (fault) => {
		const shop = withFault(await stockShop(), LIST, fault);

		expect(itemsOf(await runCcv(shop, 'stock', 'getMany', ALL))).toHaveLength(8);
		expect(callsOf(shop)).toEqual([LIST, LIST]);
	});

	it.each([
		['an answer that ends half-way', 'cut', /GET \/products\/: the answer is no whole JSON/, 'malformed-answer'],
		['keys that are refused', 'unauthorised', /GET \/products\/: CCV SalesPOS refuses the public key or the secret key.*Copy both keys again/, 'unauthorised'],
	] as const)('given %s, when stocks are read behind others, then only that fails', async (_, fault, said, expected) => {
		const shop = withFault(await stockShop({}, UNVERIFIED), LIST, fault, 2);

		const { done, failed, code } = await runBehind(shop, 'stock', 'getMany', { limit: 1 }, { limit: 2 });

		expect(done.map(({ sku }) => sku)).toEqual(['P1']);
		expect([failed, code]).toEqual([expect.stringMatching(said), expected]);
		expect(callsOf(shop)).toEqual([LIST, LIST]);
	});

	it('given a category that does not exist behind one that does, when both are read, then only that item fails', async () => {
		const shop = await stockShop({ categories: [{ id: 70, name: 'Clothes' } as never], producttocategories: [{ id: 1, product_id: 1, category_id: 70, position: 1 }] });

		const { done, failed, code } = await runBehind(shop, 'stock', 'getMany', { ...ALL, filters: { category: locator('id', 70) } }, { filters: { category: locator('id', 71) } });

		expect(done.map(({ sku }) => sku)).toEqual(['P1']);
		expect(failed).toMatch(/GET \/categories\/71\/products\/: .*500\.24/);
		expect(code).toBe('not-found');
	});
});
