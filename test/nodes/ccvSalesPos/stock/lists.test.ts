import { closeSoundShops } from '../../../support/ccvNode';
import { searchList } from '../../../support/engine/searchList';
import { stockShop, TEE } from './stockShop';

afterAll(closeSoundShops);

const VARIANTS = [['S', 4], ['M', 5], ['L', 6], ['XL', 7]] as const;

describe('lists of articles', () => {
	it('given products and variants, when a stock is to be set, then what has a stock of its own can be chosen', async () => {
		const shop = await stockShop();

		await expect(searchList(shop, { type: 'ccvSalesPos', method: 'searchStockArticles' })).resolves.toEqual({
			results: [
				{ name: 'Product 1, P1', value: 'product 1' },
				...VARIANTS.map(([size, id]) => ({ name: `Product ${TEE}, Size ${size}, V${id}`, value: `variant ${id}` })),
				{ name: 'Product 2, P2', value: 'product 2' },
				{ name: 'Product 3, P3', value: 'product 3' },
				{ name: 'Product 33, P33', value: 'product 33' },
			],
			paginationToken: undefined,
		});
	});

	it.each([
		['the shop expands lists', true],
		['it does not', false],
	])('given %s, when a variant is searched by the name of its product, then the variants of that are shown', async (_, expandsLists) => {
		const shop = await stockShop({ expandsLists });

		await expect(searchList(shop, { type: 'ccvSalesPos', method: 'searchVariants', filter: 'duct 1000' })).resolves.toEqual({
			results: VARIANTS.map(([size, id]) => ({ name: `Product ${TEE}, Size ${size}, V${id} (${id})`, value: id })),
			paginationToken: undefined,
		});
	});

	it('given more products than fit a page, when the list goes on, then the next come', async () => {
		const shop = await stockShop();
		shop.world.products.push(...Array.from({ length: 60 }, (_, index) => ({ ...shop.world.products[0]!, id: 1000 + index, name: `X${index + 100}` })));

		const first = await searchList(shop, { type: 'ccvSalesPos', method: 'searchStockArticles' });
		const second = await searchList(shop, { type: 'ccvSalesPos', method: 'searchStockArticles', paginationToken: first.paginationToken as string });

		expect([first.results.length, second.results.length, second.paginationToken]).toEqual([53, 15, undefined]);
	});
});
