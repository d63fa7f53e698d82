import { stockArticle } from '../../../lib/ccv/stock/StockArticle';
import { articleEntry } from './articleEntry';
import { readVariantPage } from './readVariantPage';
import { searchPages } from './searchIn';

/** Attribute combinations of products, by the name of these. */
export const searchVariants = searchPages(async (client, filter, page) => {
	const { products, next } = await readVariantPage(client, filter, page);
	const entries = products.flatMap(({ product, variants }) => variants.map((variant) => ({ name: `${articleEntry(stockArticle(product, variant))} (${String(variant.id)})`, value: Number(variant.id) })));
	return { entries, next };
});
