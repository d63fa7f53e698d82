import { canBeKey } from '../orders/canBeKey';
import type { MplusClient } from '../MplusClient';
import { highestMarker } from '../readByMarker';
import type { Article, GetProductsRequest, Received } from '../soap/mplusTypes.generated';
import { hasWords, searchByMarker, type FoundPage } from './searchByMarker';

const PAGE_SIZE = 1000;

type Found = Received<Article>;

/** Active articles that have the words in a number, barcode or description. What is one whole PLU number is found at once. */
export async function searchArticles(client: MplusClient, words: string, from: number): Promise<FoundPage<Found>> {
	const exact = from === 0 && canBeKey(words) ? await readArticles(client, { pluNumbers: { text: [{ text: words }] } }) : [];
	const hits = exact.filter(({ pluNumber }) => pluNumber === words);
	if (hits.length > 0) return { found: hits };
	const page = await searchByMarker(from, async (syncMarker) => await readPage(client, syncMarker), ({ articles }) => articles.some((article) => fits(article, words)));
	return { ...page, found: page.found.flatMap(({ articles }) => articles.filter((article) => fits(article, words))) };
}

async function readPage(client: MplusClient, syncMarker: number) {
	const { productList } = await client.read('getProducts', { request: { pluNumbers: {}, syncMarker, syncMarkerLimit: PAGE_SIZE } });
	const products = productList?.product ?? [];
	const records = products.map(({ articleList, description }) => ({ articles: (articleList?.article ?? []).map((article) => ({ ...article, description: article.description || description })) }));
	return { records, highest: highestMarker(products.flatMap((product) => [product, ...(product.articleList?.article ?? [])])) };
}

async function readArticles(client: MplusClient, request: GetProductsRequest): Promise<Found[]> {
	const { productList } = await client.read('getProducts', { request });
	return (productList?.product ?? []).flatMap(({ articleList }) => articleList?.article ?? []);
}

function fits({ active, articleNumber, pluNumber, extArticleId, barcode, description, colour, size }: Found, words: string): boolean {
	return active !== false && hasWords(words, [articleNumber, pluNumber, extArticleId, barcode, description, colour, size]);
}
