import type { CcvClient } from '../CcvClient';
import type { CcvRecord } from '../writes/createRecord';
import { readStockProducts, type StockPath } from './readStockProducts';
import { stockArticles, type StockArticle } from './StockArticle';

export interface StockFilter {
	/** Only what has less than this. */
	below?: number;
	/** Only products whose stock is counted. */
	enabledOnly?: boolean;
	categoryId?: number;
	brandId?: number;
}

/**
 * The stock of products and variants; no more pages are read than `limit` needs. CCV could leave products with a high stock out
 * itself, but it would look at the sum of their variants, so that is done here.
 */
export async function listStock(client: CcvClient, filter: StockFilter, limit = Infinity, onProgress?: (done: number) => void): Promise<StockArticle[]> {
	const found: StockArticle[] = [];
	for await (const page of readStockProducts(client, pathOf(filter))) {
		for (const { product, variants } of page) if (isOfBrand(product, filter)) found.push(...stockArticles(product, variants).filter((article) => isWanted(article, filter)));
		onProgress?.(found.length);
		if (found.length >= limit) break;
	}
	return found.slice(0, limit);
}

function pathOf({ categoryId, brandId }: StockFilter): StockPath {
	if (categoryId !== undefined) return `/categories/${categoryId}/products/`;
	return brandId === undefined ? '/products/' : `/brands/${brandId}/products/`;
}

/** The list of a category knows no brands. */
function isOfBrand({ brand }: CcvRecord, { categoryId, brandId }: StockFilter): boolean {
	if (categoryId === undefined || brandId === undefined) return true;
	return Number((brand as { id?: unknown } | null | undefined)?.id) === brandId;
}

function isWanted({ stock, enabled }: StockArticle, { below, enabledOnly }: StockFilter): boolean {
	if (enabledOnly && enabled === false) return false;
	return below === undefined || (stock !== undefined && stock < below);
}
