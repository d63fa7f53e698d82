import type { ArticleKey } from '../../sync/orders/OrderTarget';
import type { MplusClient } from '../MplusClient';
import type { Article, Product, Received } from '../soap/mplusTypes.generated';
import { productsWith } from './articleDirectory';
import { keysOf } from './articleKeys';
import { readProducts } from './readProducts';

export interface FoundArticle {
	article: Received<Article>;
	/** With all of its articles. */
	product: Received<Product>;
}

/**
 * Every article that is called by one of the values, exactly. PLU and article numbers are asked for by the hundred; for
 * external IDs and barcodes all products are read, once in an execution.
 */
export async function findArticlesBy(client: MplusClient, key: ArticleKey, values: readonly string[]): Promise<FoundArticle[]> {
	if (values.length === 0) return [];
	const wanted = new Set(values);
	const products = await productsBy(client, key, values);
	return products.flatMap(articlesOf).filter(({ article }) => keysOf(article, key).some((value) => wanted.has(value)));
}

/** The articles of a product. */
export function articlesOf(product: Received<Product>): FoundArticle[] {
	return (product.articleList?.article ?? []).map((article) => ({ article, product }));
}

async function productsBy(client: MplusClient, key: ArticleKey, values: readonly string[]): Promise<Array<Received<Product>>> {
	if (key === 'pluNumber' || key === 'articleNumber') return await readProducts(client, key, values);
	return await readProducts(client, 'productNumber', (await productsWith(client, key, values)).map(String));
}
