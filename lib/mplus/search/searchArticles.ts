import { canBeKey } from '../orders/canBeKey';
import type { MplusClient } from '../MplusClient';
import { productPages } from '../products/productPages';
import type { Article, GetProductsRequest, Product, Received } from '../soap/mplusTypes.generated';
import { hasWords, searchByMarker, type FoundPage } from './searchByMarker';

type Found = Received<Article>;

/** Active articles that have the words in a number, barcode or description. What is one whole PLU number is found at once. */
export async function searchArticles(client: MplusClient, words: string, from: number): Promise<FoundPage<Found>> {
	const exact = from === 0 && canBeKey(words) ? await readArticles(client, { pluNumbers: { text: [{ text: words }] } }) : [];
	const hits = exact.filter(({ pluNumber }) => pluNumber === words);
	if (hits.length > 0) return { found: hits };
	const fitting = (product: Received<Product>) => articlesOf(product).filter((article) => fits(article, words));
	const page = await searchByMarker(productPages(client, { from }), (product) => fitting(product).length > 0);
	return { ...page, found: page.found.flatMap(fitting) };
}

function articlesOf({ articleList, description }: Received<Product>): Found[] {
	return (articleList?.article ?? []).map((article) => ({ ...article, description: article.description || description }));
}

async function readArticles(client: MplusClient, request: GetProductsRequest): Promise<Found[]> {
	const { productList } = await client.read('getProducts', { request });
	return (productList?.product ?? []).flatMap(({ articleList }) => articleList?.article ?? []);
}

function fits({ active, articleNumber, pluNumber, extArticleId, barcode, description, colour, size }: Found, words: string): boolean {
	return active !== false && hasWords(words, [articleNumber, pluNumber, extArticleId, barcode, description, colour, size]);
}
