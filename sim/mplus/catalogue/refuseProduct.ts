import { numberIn, numbersIn, recordsIn, textIn, type WireRecord } from '../wire';
import type { Article, MplusWorld } from '../world';

import { rateOf } from './rateOf';
import { vatCodeOf } from './vatCodeOf';

/** Why the till does not save a product (API.md 6), or nothing. */
export function refuseProduct(world: MplusWorld, product: WireRecord): string | undefined {
	const group = numbersIn(product, 'groupNumbers').find((number) => world.articleGroups.get(number)?.isDeleted !== false);
	if (group !== undefined) return `Article group ${group} does not exist`;
	const articles = recordsIn(product, 'articleList', 'article');
	for (const [index, article] of articles.entries()) {
		const reason = refuseArticle(world, article) ?? refuseTwins(world, article, articles.slice(0, index));
		if (reason) return reason;
	}
	return undefined;
}

function refuseArticle(world: MplusWorld, sent: WireRecord): string | undefined {
	const turnoverGroup = numberIn(sent, 'turnoverGroup');
	if (turnoverGroup !== undefined) {
		if (turnoverGroup < 0 || turnoverGroup > 999) return `Turnover group must be 0 to 999, not ${turnoverGroup}`;
		const exists = world.turnoverGroups.some((group) => group.turnoverGroup === turnoverGroup);
		if (world.demandsTurnoverGroup && !exists) return `Turnover group ${turnoverGroup} does not exist`;
	}
	const known = world.articles.get(numberIn(sent, 'articleNumber') ?? 0)?.article;
	if (known && sent.vatCode === undefined) return undefined;
	const vatCode = vatCodeOf(world, sent, known);
	if (rateOf(world, vatCode) !== undefined) return undefined;
	return `The rate for VAT-code ${vatCode} is not properly configured. Please contact API support at dev@mpluskassa.nl.`;
}

function refuseTwins(world: MplusWorld, sent: WireRecord, earlier: WireRecord[]): string | undefined {
	const { pluNumber = '', barcode = '' } = { pluNumber: textIn(sent, 'pluNumber'), barcode: textIn(sent, 'barcode') };
	const own = numberIn(sent, 'articleNumber') ?? 0;
	const isTaken = (field: string, value: string, namesakes: Article[]): boolean =>
		namesakes.some(({ articleNumber }) => articleNumber !== own) || earlier.some((other) => other[field] === value);
	if (world.uniquePluNumbers && pluNumber !== '' && isTaken('pluNumber', pluNumber, world.articlesByPlu.get(pluNumber) ?? [])) {
		return `PLU number ${pluNumber} is already in use`;
	}
	if (world.uniqueBarcodes && barcode !== '' && isTaken('barcode', barcode, articlesWithBarcode(world, barcode))) {
		return `Barcode ${barcode} is already in use`;
	}
	return undefined;
}

function articlesWithBarcode(world: MplusWorld, barcode: string): Article[] {
	const articles = [...world.articles.values()].map(({ article }) => article);
	return articles.filter(
		(article) => article.barcode === barcode || recordsIn(article, 'barcodeList', 'barcode').some((entry) => entry.barcode === barcode),
	);
}
