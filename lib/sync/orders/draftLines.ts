import type { Order, OrderLine } from '../../model/Order';
import type { ArticleIndex } from './ArticleIndex';
import type { Hold } from './Hold';
import type { OrderSettings } from './OrderSettings';
import type { TargetArticle, TargetLine, VatRate } from './OrderTarget';

const KIND_NAMES: Record<OrderLine['kind'], string> = {
	product: 'products',
	free: 'rows without a product',
	shipping: 'shipping costs',
	'payment-fee': 'payment costs',
	discount: 'discounts',
	deposit: 'deposits',
	rounding: 'rounding',
};

/** The lines of an order on articles and VAT codes of the target, or why it must be held. Names every SKU that is missing, not only the first. */
export function draftLines(order: Order, articles: ArticleIndex, vatRates: VatRate[], settings: Pick<OrderSettings, 'lineArticles'>): TargetLine[] | Hold {
	const lines = order.lines.filter(({ quantity }) => quantity.units !== 0);
	const resolved = lines.map((line) => ({ line, found: findArticle(line, articles, settings) }));
	const hold = holdForArticles(order, resolved);
	if (hold) return hold;
	const drafted: TargetLine[] = [];
	for (const { line, found } of resolved) {
		if (found.kind !== 'found') continue;
		const vatCode = vatCodeFor(line, found.article, vatRates);
		if (vatCode === 'unknown') return unknownVat(order, line);
		const { quantity, priceCents, text } = line;
		drafted.push({ articleNumber: found.article.number, text, quantity, priceCents, vatCode });
	}
	return drafted;
}

type Found = ReturnType<ArticleIndex['find']> | { kind: 'not-chosen' } | { kind: 'chosen-unknown'; number: number };

function findArticle(line: OrderLine, articles: ArticleIndex, settings: Pick<OrderSettings, 'lineArticles'>): Found {
	if (line.kind === 'product') return articles.find(line);
	if (line.kind === 'free') {
		const own = articles.find(line);
		if (own.kind !== 'unknown') return own;
	}
	const chosen = settings.lineArticles[line.kind];
	if (chosen === undefined) return { kind: 'not-chosen' };
	const article = articles.byNumber(chosen);
	return article ? { kind: 'found', article } : { kind: 'chosen-unknown', number: chosen };
}

function holdForArticles({ source }: Order, resolved: Array<{ line: OrderLine; found: Found }>): Hold | undefined {
	const unknown = distinct(resolved.filter(({ found }) => found.kind === 'unknown').map(({ line }) => line.sku ?? line.ean ?? '(a row without SKU)'));
	if (unknown.length > 0) {
		return {
			reason: 'unknown-article',
			message: `Order ${source.number} uses ${unknown.length} ${unknown.length === 1 ? 'SKU' : 'SKUs'} the till does not know: ${unknown.join(', ')}`,
			hint: 'Create the article in the till, or give it this SKU as PLU number, external ID or barcode; then replay the order',
		};
	}
	for (const { line, found } of resolved) {
		const hold = holdForLine(source.number, line, found);
		if (hold) return hold;
	}
	return undefined;
}

function holdForLine(number: string, line: OrderLine, found: Found): Hold | undefined {
	switch (found.kind) {
		case 'ambiguous':
			return {
				reason: 'ambiguous-article',
				message: `Order ${number}: SKU ${line.sku ?? line.ean} fits several articles of the till: ${found.numbers.join(', ')}`,
				hint: 'Make the number unique in the till, or change SKU Lookup in the sync node',
			};
		case 'not-chosen':
			return {
				reason: 'article-not-chosen',
				message: `Order ${number} has ${KIND_NAMES[line.kind]}, and no article of the till is chosen for them`,
				hint: `Choose an article for ${KIND_NAMES[line.kind]} under Articles in the sync node; then replay the order`,
			};
		case 'chosen-unknown':
			return {
				reason: 'unknown-article',
				message: `Order ${number}: the article ${found.number} chosen for ${KIND_NAMES[line.kind]} does not exist in the till`,
				hint: 'Choose another article under Articles in the sync node; then replay the order',
			};
		default:
			return undefined;
	}
}

/** The till's VAT code for a line's percentage; the article's own where that has the percentage, or where the line says none. */
function vatCodeFor(line: OrderLine, article: TargetArticle, rates: VatRate[]): number | undefined | 'unknown' {
	if (line.vatPercentage === undefined) return undefined;
	const codes = rates.filter(({ percentage }) => percentage === line.vatPercentage).map(({ code }) => code);
	const [first] = codes;
	if (first === undefined) return 'unknown';
	return article.vatCode !== undefined && codes.includes(article.vatCode) ? article.vatCode : first;
}

function unknownVat({ source }: Order, line: OrderLine): Hold {
	return {
		reason: 'unknown-vat',
		message: `Order ${source.number}: the till has no VAT group of ${line.vatPercentage} % (${line.sku ?? KIND_NAMES[line.kind]})`,
		hint: 'Add the VAT group in the till, or correct the rate in the webshop; then replay the order',
	};
}

function distinct(texts: string[]): string[] {
	return [...new Set(texts)];
}
