import { withVat, withoutVat, type PricedLine } from '../orderTotals';
import { numberIn, recordIn, recordsIn, type WireRecord } from '../wire';
import type { Article, MplusWorld } from '../world';

import type { OrderFrame } from './orderFrame';
import { vatRate } from './vatRate';

/** A line as sent, with the article and the price the till takes for it, and its preparation lines. */
export interface LineDraft {
	sent: WireRecord;
	article: Article;
	priced: PricedLine;
	nested: LineDraft[];
}

/** Only for lines that `refuseOrder` lets pass. */
export function draftLines(world: MplusWorld, frame: OrderFrame, lines: WireRecord[]): LineDraft[] {
	return lines.map((sent) => {
		const article = world.articles.get(numberIn(sent, 'articleNumber') ?? 0)?.article;
		if (!article) throw new Error(`Article ${sent.articleNumber} was not checked`);
		return {
			sent,
			article,
			priced: priceLine(world, frame, article, recordIn(sent, 'data')),
			nested: draftLines(world, frame, recordsIn(sent, 'preparationList', 'line')),
		};
	});
}

function priceLine(world: MplusWorld, frame: OrderFrame, article: Article, data: WireRecord | undefined): PricedLine {
	const vatCode = numberIn(data, 'vatCode') ?? article.vatCode;
	const vatPercentage = vatRate(world, frame, vatCode) ?? 0;
	return {
		// A line without data sells nothing (assumed); decimalPlaces absent means 0 (API.md 3.3).
		quantity: numberIn(data, 'quantity') ?? 0,
		decimalPlaces: numberIn(data, 'decimalPlaces') ?? 0,
		...unitPrices(article, data, vatPercentage),
		vatCode,
		vatPercentage,
		discountPercentage: numberIn(data, 'discountPercentage'),
		discountAmount: numberIn(data, 'discountAmount'),
		discountAmountExcl: numberIn(data, 'discountAmountExcl'),
	};
}

/** A price that is not sent follows from the other, and without either the article's counts (API.md 9.1). */
function unitPrices(
	article: Article,
	data: WireRecord | undefined,
	vatPercentage: number,
): { priceIncl: number; priceExcl: number } {
	const [incl, excl] = [numberIn(data, 'price'), numberIn(data, 'priceExcl')];
	if (incl === undefined && excl === undefined) return { priceIncl: article.priceIncl, priceExcl: article.priceExcl };
	return {
		priceIncl: incl ?? withVat(excl ?? 0, vatPercentage),
		priceExcl: excl ?? withoutVat(incl ?? 0, vatPercentage),
	};
}
