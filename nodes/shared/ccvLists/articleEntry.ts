import type { StockArticle } from '../../../lib/ccv/stock/StockArticle';
import { shownOptions } from '../../../lib/ccv/variants/VariantOption';

/** What an article is called in a list: its name, its options, its SKU. */
export function articleEntry({ name, options = [], sku }: StockArticle): string {
	return [name, shownOptions(options), sku].filter((part) => part !== '').join(', ');
}
