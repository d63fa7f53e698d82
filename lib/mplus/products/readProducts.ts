import { chunksOf } from '../../http/chunksOf';
import { mapConcurrently } from '../../http/mapConcurrently';
import type { MplusClient } from '../MplusClient';
import { canBeKey } from '../orders/canBeKey';
import type { GetProductsRequest, Product, Received } from '../soap/mplusTypes.generated';
import { keysOf } from './articleKeys';
import { exactArticleNumber } from './exactArticleNumber';

/** The numbers by which the till can be asked for products. */
export type AskedKey = 'pluNumber' | 'articleNumber' | 'productNumber';

/** So many numbers in one request: some 10 kB of XML. */
const CHUNK = 250;
const AT_A_TIME = 4;

const REQUESTS: Record<AskedKey, (values: string[]) => GetProductsRequest> = {
	pluNumber: (values) => ({ pluNumbers: { text: values.map((text) => ({ text })) } }),
	articleNumber: (values) => ({ articleNumbers: values.map(Number), pluNumbers: {} }),
	productNumber: (values) => ({ pluNumbers: {}, productNumbers: values.map(Number) }),
};

/** Products that have one of the numbers, each with all of its articles and once. */
export async function readProducts(client: MplusClient, key: AskedKey, values: readonly string[]): Promise<Array<Received<Product>>> {
	const asked = [...new Set(values)].filter(key === 'pluNumber' ? canBeKey : (text) => exactArticleNumber(text) !== undefined);
	const answers = await mapConcurrently(chunksOf(asked, CHUNK), AT_A_TIME, async (chunk) => {
		const request = { ...REQUESTS[key](chunk), includeAllArticlesOfSelectedProducts: true };
		return (await client.read('getProducts', { request })).productList?.product ?? [];
	});
	const wanted = new Set(asked);
	// A till that does not know a filter gives more than it was asked for (Mplus API, dossier 18).
	const fitting = answers.flat().filter((product) => numbersOf(product, key).some((number) => wanted.has(number)));
	return [...new Map(fitting.map((product) => [product.productNumber, product])).values()];
}

function numbersOf(product: Received<Product>, key: AskedKey): string[] {
	if (key === 'productNumber') return [String(product.productNumber ?? '')];
	return (product.articleList?.article ?? []).flatMap((article) => keysOf(article, key));
}
