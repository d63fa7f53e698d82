import { articleTitle, isPerVariant, stockArticle, type StockArticle } from './StockArticle';
import { keyText, type ArticleKey } from './StockLine';
import type { StockProduct } from './readStockProducts';

/** What a key names in the shop. */
export interface Match {
	articles: StockArticle[];
	/** Why what it names has no stock that can be set. */
	why?: string;
}

export type Matches = Map<string, Match>;

/** A table of what is looked for, with nothing found yet. */
export function noMatches(keys: ArticleKey[]): Matches {
	return new Map(keys.map((key) => [keyText(key), { articles: [] }]));
}

/** Notes of a product and its variants what is looked for. */
export function matchProduct(matches: Matches, { product, variants }: StockProduct): void {
	const itself = stockArticle(product);
	if (!isPerVariant(product)) {
		namesOf(itself).forEach((name) => note(matches.get(name), itself));
		for (const { id } of variants) explain(matches.get(`combination ${String(id)}`), `${articleTitle(itself)} keeps one stock for all its variants: set that of the product`);
		return;
	}
	namesOf(itself).forEach((name) => explain(matches.get(name), `${articleTitle(itself)} keeps its stock per variant: set that of its variants, by attribute_combination_id or their own SKU or EAN`));
	for (const variant of variants) {
		const article = stockArticle(product, variant);
		namesOf(article).forEach((name) => note(matches.get(name), article));
	}
}

function namesOf({ productId, combinationId, sku, ean }: StockArticle): string[] {
	const id = combinationId === undefined ? `product ${productId}` : `combination ${combinationId}`;
	return [id, ...(sku === '' ? [] : [`sku ${sku}`]), ...(ean === '' ? [] : [`ean ${ean}`])];
}

/** The same article may be found in two ways. */
function note(match: Match | undefined, article: StockArticle): void {
	if (match?.articles.some(({ productId, combinationId }) => productId === article.productId && combinationId === article.combinationId) === false) match.articles.push(article);
}

function explain(match: Match | undefined, why: string): void {
	if (match) match.why ??= why;
}
