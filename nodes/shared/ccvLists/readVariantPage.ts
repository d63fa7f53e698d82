import type { CcvClient } from '../../../lib/ccv/CcvClient';
import { readPage } from '../../../lib/ccv/readPage';
import { withVariants, type StockProduct } from '../../../lib/ccv/stock/readStockProducts';
import type { CcvRecord } from '../../../lib/ccv/writes/createRecord';
import { mapConcurrently } from '../../../lib/http/mapConcurrently';

const PAGE_SIZE = 50;
/** CCV looks for a name from three characters on (CCV API, dossier 8). */
const LEAST_OF_A_NAME = 3;
const AT_A_TIME = 4;

/** A page of products by name with their variants, and the next one. */
export async function readVariantPage(client: CcvClient, filter: string, page: string | undefined): Promise<{ products: StockProduct[]; next?: string }> {
	const start = Number(page ?? 0);
	const query = { ...(filter.length >= LEAST_OF_A_NAME && { productname: filter }), orderby: 'name', expand: 'attributecombinations', start, size: PAGE_SIZE };
	const { items, next } = readPage(await client.get('/products/', query), '/products/');
	const products = await mapConcurrently(items as CcvRecord[], AT_A_TIME, async (product) => await withVariants(client, product));
	return { products, next: next === undefined ? undefined : String(start + PAGE_SIZE) };
}
