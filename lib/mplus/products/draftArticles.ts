import type { ArticleKey } from '../../sync/orders/OrderTarget';
import type { Item } from '../items/toItem';
import { keysOf } from './articleKeys';

/** The articles of a product in item form; none where it is formed otherwise, which is refused when it is checked. */
export function draftArticles(product: Item): Item[] {
	const { article } = (product.articleList ?? {}) as { article?: unknown };
	return Array.isArray(article) ? article.filter((each): each is Item => typeof each === 'object' && each !== null) : [];
}

/** By what an article in item form is called; a barcode of its own comes before those of its list. */
export function skuOf(article: Item, key: ArticleKey): string | undefined {
	return keysOf(article, key)[0];
}
