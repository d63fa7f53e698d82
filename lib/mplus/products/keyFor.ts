import type { ArticleKey } from '../../sync/orders/OrderTarget';
import type { Item } from '../items/toItem';
import { draftArticles, skuOf } from './draftArticles';

/** The cheapest to look up first: the till finds numbers itself, for the others all products are read. */
const KEYS: ArticleKey[] = ['pluNumber', 'articleNumber', 'externalId', 'barcode'];

/** What every article of a new product is called by, so that it can be found again. */
export function keyFor(product: Item): ArticleKey {
	const articles = draftArticles(product);
	return KEYS.find((key) => articles.every((article) => skuOf(article, key) !== undefined)) ?? 'pluNumber';
}
