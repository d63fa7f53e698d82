import type { ProductDraft, WriteSettings } from '../../../../lib/mplus/products/ProductDraft';
import type { ProductFacts } from '../../../../lib/mplus/products/ProductFacts';
import type { Article, Product, Received } from '../../../../lib/mplus/soap/mplusTypes.generated';

/** A draft of articles in item form. */
export function aDraft(itemIndex: number, articles: object[], over: Partial<ProductDraft> & { fields?: object } = {}): ProductDraft {
	const { fields, ...draft } = over;
	return { itemIndex, product: { ...fields, articleList: { article: articles } }, ...draft };
}

export function someWriteSettings(over: Partial<WriteSettings> = {}): WriteSettings {
	return { key: 'pluNumber', mode: 'upsert', addsArticles: true, createOnly: new Set(), stopsAtFailure: false, zone: 'Europe/Amsterdam', ...over };
}

/** A product of the till; its articles in the till's own form. */
export function aProduct(productNumber: number, articles: Array<Received<Article>>, over: Received<Product> = {}): Received<Product> {
	return { productNumber, articleList: { article: articles }, ...over };
}

/** What the till holds of the drafts. */
export function factsOf(...products: Array<Received<Product>>): ProductFacts {
	return {
		catalogue: { turnoverGroups: new Set([0, 1, 999]), vatRates: [{ countryIso3: 'NLD', vatCode: 1, percentage: 21 }, { countryIso3: 'BEL', vatCode: 4, percentage: 21 }, { countryIso3: 'NLD', vatCode: 2, percentage: 9 }], homeCountry: 'NLD' },
		found: products.flatMap((product) => (product.articleList?.article ?? []).map((article) => ({ article, product }))),
		products: new Map(products.map((product) => [product.productNumber ?? 0, product])),
	};
}
