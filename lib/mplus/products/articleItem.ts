import { toItem } from '../items/toItem';
import type { FoundArticle } from './findArticlesBy';
import { simplifyArticle } from './simplifyArticle';

/** An article as an item, with the number of its product, which the till has on the product only. */
export function articleItem(found: FoundArticle, { simplify, zone }: { simplify: boolean; zone: string }): Record<string, unknown> {
	return simplify ? simplifyArticle(found) : { ...toItem('Article', found.article, zone), productNumber: found.product.productNumber };
}
