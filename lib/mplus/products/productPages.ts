import type { MplusClient } from '../MplusClient';
import { readByMarker, type MarkerPage } from '../readByMarker';
import type { GetProductsRequest, Product, Received } from '../soap/mplusTypes.generated';
import { createPageEnds } from './pageEnds';
import { productMarker, productMarkers } from './productMarker';

/** The till counts articles, not products, and gives the first product whole (Mplus API, dossier 5). */
const ARTICLES_PER_PAGE = 1000;

interface PageOptions {
	/** Sync marker to begin at. */
	from?: number;
	groupNumber?: number;
	articlesPerPage?: number;
}

/**
 * All products with all their articles, page by page. Only an article group narrows it: the till loses changes where a
 * marker meets onlyActive (Mplus API, dossier 5), so whoever wants active articles looks at each. A product that bears a
 * marker beyond its page comes with the page of that one.
 */
export async function* productPages(client: MplusClient, { from = 0, groupNumber, articlesPerPage = ARTICLES_PER_PAGE }: PageOptions = {}): AsyncGenerator<MarkerPage<Received<Product>>> {
	const group: GetProductsRequest = groupNumber === undefined ? {} : { groupNumbers: [groupNumber] };
	const pageEnd = createPageEnds();
	const pages = readByMarker(from, async (syncMarker) => {
		const request = { ...group, pluNumbers: {}, syncMarker, syncMarkerLimit: articlesPerPage, includeAllArticlesOfSelectedProducts: true };
		const records = (await client.read('getProducts', { request })).productList?.product ?? [];
		const marked = records.map((product) => ({ id: String(product.productNumber), markers: productMarkers(product) }));
		return { records, highest: pageEnd(marked, syncMarker) };
	});
	for await (const { records, highest } of pages) yield { records: records.filter((product) => productMarker(product) <= highest), highest };
}
