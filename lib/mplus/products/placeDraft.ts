import { PosError } from '../../http/PosError';
import type { ArticleKey } from '../../sync/orders/OrderTarget';
import { toItem, type Item } from '../items/toItem';
import { KEY_LABELS, keysOf } from './articleKeys';
import { draftArticles, skuOf } from './draftArticles';
import { exactArticleNumber } from './exactArticleNumber';
import type { FoundArticle } from './findArticlesBy';
import type { ProductDraft, WriteSettings } from './ProductDraft';
import type { ProductFacts } from './ProductFacts';
import { toSoundProduct } from './toSoundProduct';

export interface PlacedArticle {
	sku?: string;
	/** In item form, checked. */
	item: Item;
	/** The till's article of that SKU. */
	known?: FoundArticle;
}

export interface PlacedDraft {
	draft: ProductDraft;
	/** The product in item form, checked. */
	product: Item;
	articles: PlacedArticle[];
}

/** The numbers of the input items that name each SKU. */
export type SkuItems = ReadonlyMap<string, number[]>;

/** Finds which articles of the till a draft means. Throws where that is not certain. */
export function placeDraft(draft: ProductDraft, facts: ProductFacts, settings: WriteSettings, skuItems: SkuItems): PlacedDraft {
	for (const article of draftArticles(draft.product)) demandExact(skuOf(article, settings.key), settings.key, skuItems);
	const product = toSoundProduct(draft.product, { facts: facts.catalogue, zone: settings.zone, vatCountry: draft.vatCountry, storedOf: (article) => storedOf(article, facts, settings) });
	const articles = draftArticles(product);
	if (articles.length === 0 && settings.mode !== 'update') throw new PosError('invalid-request', 'A product needs an article', { hint: 'Give the fields of at least one article' });
	return { draft, product, articles: articles.map((item) => placeArticle(item, facts, settings, skuItems)) };
}

function placeArticle(item: Item, facts: ProductFacts, settings: WriteSettings, skuItems: SkuItems): PlacedArticle {
	const { key, mode } = settings;
	const label = KEY_LABELS[key];
	const sku = skuOf(item, key);
	if (sku === undefined) {
		if (mode === 'create' || (mode === 'update' && settings.addsArticles)) return { item };
		throw new PosError('invalid-request', `An article has no ${label}, so it is not known which it is`, { hint: `Give its ${label}` });
	}
	demandUnique(sku, skuItems);
	const [known, ...others] = foundBy(sku, facts, settings);
	if (known && others.length > 0) {
		const numbers = [known, ...others].map(({ article }) => article.articleNumber).join(' and ');
		throw new PosError('refused', `SKU ${sku} is the ${label} of articles ${numbers} in MplusKASSA`, { hint: 'Give them different ones in the till, or choose another SKU field' });
	}
	if (known && mode === 'create') {
		throw new PosError('refused', `MplusKASSA already has ${label} ${sku}, on article ${known.article.articleNumber}`, { hint: 'Nothing was written. Use Create or Update to change it' });
	}
	if (!known && mode === 'update' && !settings.addsArticles) {
		throw new PosError('not-found', `MplusKASSA has no article with ${label} ${sku}`, { hint: 'Check it, or turn on Add New Articles to make it a new article of this product' });
	}
	demandSameNumber(item, sku, known);
	return known ? { sku, item, known } : { sku, item };
}

function foundBy(sku: string, { found }: ProductFacts, { key }: WriteSettings): FoundArticle[] {
	return found.filter(({ article }) => keysOf(article, key).includes(sku));
}

function storedOf(article: Item, facts: ProductFacts, settings: WriteSettings): Item | undefined {
	const sku = skuOf(article, settings.key);
	const [known, ...others] = sku === undefined ? [] : foundBy(sku, facts, settings);
	return known && others.length === 0 ? toItem('Article', known.article, settings.zone) : undefined;
}

function demandUnique(sku: string, skuItems: SkuItems): void {
	const items = skuItems.get(sku) ?? [];
	if (items.length > 1) throw new PosError('invalid-request', `SKU ${sku} comes more than once, in items ${items.join(' and ')}`, { hint: 'Give each article once' });
}

/** 00123 would become article 123. */
function demandExact(sku: string | undefined, key: ArticleKey, skuItems: SkuItems): void {
	if (key !== 'articleNumber' || sku === undefined || exactArticleNumber(sku) !== undefined) return;
	const number = String(Number(sku));
	const twin = exactArticleNumber(number) !== undefined && skuItems.has(number) ? ` Item ${skuItems.get(number)?.[0]} has SKU ${number}, which is another one.` : '';
	throw new PosError('invalid-request', `SKU ${sku} cannot be an article number of MplusKASSA.${twin}`, { hint: 'An article number has digits only and no leading zero. Choose PLU Number as SKU field' });
}

function demandSameNumber({ articleNumber }: Item, sku: string, known: FoundArticle | undefined): void {
	if (!known || articleNumber === undefined || articleNumber === known.article.articleNumber) return;
	throw new PosError('invalid-request', `SKU ${sku} is article ${known.article.articleNumber} in MplusKASSA, not ${String(articleNumber)}`, { hint: 'Leave the article number out, or correct the SKU' });
}
