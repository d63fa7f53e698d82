import { mapConcurrently } from '../../http/mapConcurrently';
import { PosError } from '../../http/PosError';
import type { CcvClient } from '../CcvClient';
import { findByNumber, QUERIES_OF } from '../variants/findByNumber';
import type { CcvRecord } from '../writes/createRecord';
import { matchProduct, noMatches, type Matches } from './matchArticles';
import { readStockProducts, withVariants, type StockProduct } from './readStockProducts';
import { keyText, type ArticleKey } from './StockLine';

/**
 * With more calls than this the whole list is read instead. So many product queries can be made in a minute, in which all of a shop
 * of 10,000 products (41 pages) can be read too.
 */
const MOST_LOOK_UPS = 28;
/** Of which each may make two calls at a time. */
const AT_A_TIME = 2;

/** How many calls one key takes. */
const CALLS: Record<ArticleKey['by'], number> = { product: 1, combination: 2, ...QUERIES_OF };

/** What keys name, in the cheaper of two ways: a few are looked up one by one, for many all products are read. `lookUps`: how many times a run asks for some. */
export async function findArticles(client: CcvClient, keys: ArticleKey[], lookUps = 1): Promise<Matches> {
	const distinct = [...new Map(keys.map((key) => [keyText(key), key])).values()];
	const matches = noMatches(distinct);
	if (isFew(distinct)) {
		const found = await mapConcurrently(distinct, AT_A_TIME, async (key) => await lookUp(client, key, lookUps));
		found.flat().forEach((product) => matchProduct(matches, product));
		return matches;
	}
	for await (const page of readStockProducts(client)) page.forEach((product) => matchProduct(matches, product));
	return matches;
}

/** Whether it takes fewer calls to look keys up than to read everything. */
export function isFew(keys: ArticleKey[]): boolean {
	return keys.reduce((calls, { by }) => calls + CALLS[by], 0) <= MOST_LOOK_UPS;
}

async function lookUp(client: CcvClient, { by, value }: ArticleKey, lookUps: number): Promise<StockProduct[]> {
	if (by === 'product') return await presentOnly(async () => [{ product: await read(client, `/products/${value}/`), variants: [] }]);
	if (by === 'combination') {
		return await presentOnly(async () => {
			const variant = await read(client, `/attributecombinations/${value}/`);
			return [{ product: await read(client, `/products/${String(variant.product_id)}/`), variants: [variant] }];
		});
	}
	return await mapConcurrently(await findByNumber(client, by, value, lookUps), 1, async (product) => await withVariants(client, product));
}

async function read(client: CcvClient, path: string): Promise<CcvRecord> {
	return (await client.get(path)) as CcvRecord;
}

async function presentOnly<T>(fetch: () => Promise<T[]>): Promise<T[]> {
	const found = await fetch().catch((failure: unknown) => failure as Error);
	if (!(found instanceof Error)) return found;
	return found instanceof PosError && found.code === 'not-found' ? [] : await Promise.reject(found);
}
