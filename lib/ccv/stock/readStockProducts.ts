import { mapConcurrently } from '../../http/mapConcurrently';
import type { CcvClient } from '../CcvClient';
import { readWhole } from '../readWhole';
import { variantsOf } from '../variants/readVariants';
import type { CcvRecord } from '../writes/createRecord';
import { isPerVariant } from './StockArticle';

export interface StockProduct {
	product: CcvRecord;
	/** Its variants. None where it keeps one stock and the shop did not give them along. */
	variants: CcvRecord[];
}

/** Which list of products is read. */
export type StockPath = '/products/' | `/categories/${number}/products/` | `/brands/${number}/products/`;

const AT_A_TIME = 4;

/**
 * All products of a list with their variants, page by page: 250 a call, where the shop gives variants along as it is asked to. Where it
 * does not, those of each product that keeps its stock per variant take one call more.
 */
export async function* readStockProducts(client: CcvClient, path: StockPath = '/products/'): AsyncGenerator<StockProduct[]> {
	for await (const page of readWhole(client, path, { orderby: 'id', expand: 'attributecombinations' })) {
		yield await mapConcurrently(page, AT_A_TIME, async (product) => await withVariants(client, product));
	}
}

/** A product with its variants, which are read where they matter and did not come along. */
export async function withVariants(client: CcvClient, product: CcvRecord): Promise<StockProduct> {
	const cameAlong = Array.isArray((product.attributecombinations as { collection?: unknown } | undefined)?.collection);
	return { product, variants: cameAlong || isPerVariant(product) ? await variantsOf(client, product) : [] };
}
