import type { MplusClient } from '../MplusClient';
import { hasWords, type FoundPage } from '../search/searchByMarker';
import type { Product, Received } from '../soap/mplusTypes.generated';
import { productPages } from './productPages';

/** As many as a person looks through, and so many pages before the person is shown what there is so far. */
const ENOUGH = 25;
const PAGES_AT_ONCE = 5;

/** Products whose number or description, or one of whose articles, holds the words. `from`: 0, or the last page's `next`. */
export async function searchProducts(client: MplusClient, words: string, from: number): Promise<FoundPage<Received<Product>>> {
	const found: Array<Received<Product>> = [];
	let pages = 0;
	for await (const { records, highest } of productPages(client, { from })) {
		found.push(...records.filter((product) => fits(product, words)));
		pages += 1;
		if (found.length >= ENOUGH || pages === PAGES_AT_ONCE) return { found, next: highest + 1 };
	}
	return { found };
}

function fits({ productNumber, description, articleList }: Received<Product>, words: string): boolean {
	const articles = articleList?.article ?? [];
	return hasWords(words, [productNumber, description, ...articles.flatMap((article) => [article.pluNumber, article.barcode, article.description])]);
}
