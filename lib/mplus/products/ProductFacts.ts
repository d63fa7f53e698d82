import type { MplusClient } from '../MplusClient';
import type { Product, Received } from '../soap/mplusTypes.generated';
import type { ArticleKey } from '../../sync/orders/OrderTarget';
import { readCatalogueFacts, type CatalogueFacts } from './CatalogueFacts';
import { draftArticles, skuOf } from './draftArticles';
import { findArticlesBy, type FoundArticle } from './findArticlesBy';
import type { ProductDraft } from './ProductDraft';
import { readProducts } from './readProducts';
import { needsFacts } from './toSoundProduct';

/** What the till holds of what the drafts are about. */
export interface ProductFacts {
	catalogue: CatalogueFacts;
	found: FoundArticle[];
	/** By number, those that the drafts name and those of the articles. */
	products: ReadonlyMap<number, Received<Product>>;
}

const NO_CATALOGUE: CatalogueFacts = { turnoverGroups: new Set(), vatRates: [] };

/** Read for all drafts at once. */
export async function readProductFacts(client: MplusClient, drafts: readonly ProductDraft[], key: ArticleKey): Promise<ProductFacts> {
	const skus = drafts.flatMap(({ product }) => draftArticles(product).flatMap((article) => skuOf(article, key) ?? []));
	const named = drafts.flatMap(({ product }) => (product.productNumber ? String(product.productNumber) : []));
	const [catalogue, found, byNumber] = await Promise.all([
		drafts.some(({ product }) => needsFacts(product)) ? readCatalogueFacts(client) : NO_CATALOGUE,
		findArticlesBy(client, key, skus),
		readProducts(client, 'productNumber', named),
	]);
	const products = [...byNumber, ...found.map(({ product }) => product)];
	return { catalogue, found, products: new Map(products.map((product) => [product.productNumber ?? 0, product])) };
}
