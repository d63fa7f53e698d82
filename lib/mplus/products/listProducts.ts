import type { MplusClient } from '../MplusClient';
import type { Article, Product, Received } from '../soap/mplusTypes.generated';
import { articlesOf, type FoundArticle } from './findArticlesBy';
import { productPages } from './productPages';

const SMALLEST_PAGE = 50;
const LARGEST_PAGE = 1000;

export interface ProductFilter {
	groupNumber?: number;
	activeOnly: boolean;
	webshopOnly: boolean;
}

/** Products up to a limit, each with those of its articles that fit; one without such an article is left out. */
export async function listProducts(client: MplusClient, filter: ProductFilter, limit: number): Promise<Array<Received<Product>>> {
	const products = await collect(client, filter, limit, () => 1);
	return products.slice(0, limit);
}

/** Articles up to a limit, one by one. */
export async function listArticles(client: MplusClient, filter: ProductFilter, limit: number): Promise<FoundArticle[]> {
	const products = await collect(client, filter, limit, ({ articleList }) => articleList?.article?.length ?? 0);
	return products.flatMap(articlesOf).slice(0, limit);
}

async function collect(client: MplusClient, filter: ProductFilter, limit: number, count: (product: Received<Product>) => number): Promise<Array<Received<Product>>> {
	// By number: one that is changed meanwhile comes again, in its newer state.
	const found = new Map<number | undefined, Received<Product>>();
	let counted = 0;
	for await (const { records } of productPages(client, { groupNumber: filter.groupNumber, articlesPerPage: pageFor(filter, limit) })) {
		for (const product of records.flatMap((record) => narrow(record, filter))) {
			const before = found.get(product.productNumber);
			counted += count(product) - (before ? count(before) : 0);
			found.set(product.productNumber, product);
		}
		if (counted >= limit) break;
	}
	return [...found.values()];
}

/** A small page where every article counts; whole pages where many may be left out. */
function pageFor({ activeOnly, webshopOnly }: ProductFilter, limit: number): number | undefined {
	return activeOnly || webshopOnly || limit > LARGEST_PAGE ? undefined : Math.max(limit, SMALLEST_PAGE);
}

function narrow(product: Received<Product>, filter: ProductFilter): Array<Received<Product>> {
	if (filter.groupNumber !== undefined && !product.groupNumbers?.includes(filter.groupNumber)) return [];
	const all = product.articleList?.article ?? [];
	const article = all.filter((each) => fits(each, filter));
	if (article.length === all.length) return all.length > 0 || !(filter.activeOnly || filter.webshopOnly) ? [product] : [];
	return article.length === 0 ? [] : [{ ...product, articleList: { article } }];
}

function fits({ active, webshop }: Received<Article>, { activeOnly, webshopOnly }: ProductFilter): boolean {
	return (!activeOnly || active !== false) && (!webshopOnly || webshop === true);
}
