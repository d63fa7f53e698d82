import { searchProducts as findProducts } from '../../../lib/mplus/products/searchProducts';
import { searchPages } from './searchIn';

export const searchProducts = searchPages(async (client, filter, page) => {
	const { found, next } = await findProducts(client, filter, Number(page ?? 0));
	return {
		entries: found.map(({ productNumber = 0, description, articleList }) => ({ name: `${description || articleList?.article?.[0]?.description || 'Product'} (${productNumber})`, value: productNumber })),
		next: next === undefined ? undefined : String(next),
	};
});
