import type { WireRecord } from '../wire';
import type { MplusWorld, Product } from '../world';

import { putProduct, type GivenArticle } from './putProduct';

/** Changes fields of a product and some of its articles, or adds articles. The markers of the others stay. */
export function reviseProduct(world: MplusWorld, product: Product, fields: WireRecord, articles: GivenArticle[] = []): Product {
	const kept = new Map(product.articleList.article.map((article) => [article.articleNumber, article]));
	const changed = new Map(articles.map((article) => [article.articleNumber, article]));
	const { productNumber } = product;
	const all = [...new Map<number, GivenArticle>([...kept, ...changed]).values()];
	const revised = putProduct(world, { ...product, ...fields, productNumber, articles: all });
	for (const article of revised.articleList.article) {
		const before = kept.get(article.articleNumber);
		if (before && !changed.has(article.articleNumber)) article.syncMarker = before.syncMarker;
	}
	return revised;
}
