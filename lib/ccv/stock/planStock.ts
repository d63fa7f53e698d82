import { toQuantity } from '../../model/toQuantity';
import type { Match, Matches } from './matchArticles';
import { articleTitle, type StockArticle } from './StockArticle';
import { keyText, shownKey, type ArticleKey, type Refusal, type StockLine } from './StockLine';

/** One stock to write. */
export interface StockChange {
	article: StockArticle;
	stock: number;
	/** Whether the product has to count its stock first. */
	turnOn: boolean;
}

/** What is to become of one item: a change, nothing because it is so already, or a refusal. */
export interface StockDecision {
	line: StockLine;
	article?: StockArticle;
	change?: StockChange;
	refusal?: Refusal;
}

export interface StockSettings {
	/** Whether products that do not count their stock begin to. */
	turnOn: boolean;
}

/** Decides on items by what their keys name; of several for one article the last counts. Pure. */
export function planStock(lines: StockLine[], matches: Matches, settings: StockSettings): StockDecision[] {
	const decisions = lines.map((line) => decide(line, matches, settings));
	const last = new Map<string, number>();
	decisions.forEach(({ article, refusal }, index) => {
		if (article && !refusal) last.set(articleTitle({ ...article, sku: '' }), index);
	});
	return decisions.map((decision, index) => {
		const { article, refusal, line } = decision;
		const winner = article && !refusal ? (last.get(articleTitle({ ...article, sku: '' })) ?? index) : index;
		if (winner === index) return decision;
		return { line, article, refusal: { code: 'refused', reason: `Item ${winner + 1} sets the stock of ${articleTitle(article as StockArticle)} as well: the last one counts` } };
	});
}

function decide(line: StockLine, matches: Matches, settings: StockSettings): StockDecision {
	const { key, stock, refusal } = line;
	if (refusal || !key || stock === undefined) return { line, refusal };
	const found = articleIn(key, matches.get(keyText(key)));
	if ('reason' in found) return { line, refusal: found };
	const reason = troubleWith(found, stock, settings);
	if (reason !== undefined) return { line, article: found, refusal: { code: 'refused', reason: `${articleTitle(found)}: ${reason}` } };
	const turnOn = found.enabled === false;
	return { line, article: found, ...((turnOn || found.stock !== stock) && { change: { article: found, stock, turnOn } }) };
}

function articleIn(key: ArticleKey, { articles, why }: Match = { articles: [] }): StockArticle | Refusal {
	const [article, ...others] = articles;
	if (article && others.length === 0) return article;
	if (article) return { code: 'refused', reason: `${shownKey(key)} belongs to several: ${articles.map(articleTitle).join(', ')}. Name the one that is meant by its ID` };
	return why === undefined ? { code: 'not-found', reason: `CCV SalesPOS has no ${unknownKey(key)}` } : { code: 'refused', reason: why };
}

function unknownKey(key: ArticleKey): string {
	return key.by === 'sku' || key.by === 'ean' ? `product or variant with ${shownKey(key)}` : shownKey(key);
}

function troubleWith({ enabled, decimals }: StockArticle, stock: number, { turnOn }: StockSettings): string | undefined {
	if (enabled === false && !turnOn) return 'its stock is not counted in CCV SalesPOS; turn that on there, or choose the option Turn On Stock Management';
	const given = toQuantity(stock)?.decimals ?? 0;
	if (decimals === undefined || given <= decimals) return undefined;
	return decimals === 0 ? `stock ${stock} is not whole, and the product is sold by the piece` : `stock ${stock} has ${given} decimals, and the product takes ${decimals}`;
}
