import { stockArticles } from '../../../lib/ccv/stock/StockArticle';
import { articleEntry } from './articleEntry';
import { readVariantPage } from './readVariantPage';
import { searchPages } from './searchIn';

/** What has a stock of its own: products, and variants of those that keep it per variant. A value says which of both it is. */
export const searchStockArticles = searchPages(async (client, filter, page) => {
	const { products, next } = await readVariantPage(client, filter, page);
	const articles = products.flatMap(({ product, variants }) => stockArticles(product, variants));
	const entries = articles.map((article) => ({
		name: articleEntry(article),
		value: article.combinationId === undefined ? `product ${article.productId}` : `variant ${article.combinationId}`,
	}));
	return { entries, next };
});
