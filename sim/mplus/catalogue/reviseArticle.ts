import { amsterdamDateTime } from '../amsterdamTime';
import { textIn, type WireRecord } from '../wire';
import type { Article, MplusWorld } from '../world';

import { barcodesOf } from './barcodesOf';
import { pricesOf } from './pricesOf';
import { rateOf } from './rateOf';
import { vatCodeOf } from './vatCodeOf';

/** Fields that the till fills itself; images are linked by saveCardImages. */
const READ_ONLY = new Set([
	...['syncMarker', 'changeTimestamp', 'createTimestamp', 'averagePurchasePrice', 'vatPercentage', 'vatPercentageAlternative'],
	...['supplierRelationName', 'articleDiscountGroupName', 'imageList'],
]);

/** An article as the till keeps it once `sent` is saved; what is not sent stays as it is (API.md 6, inferred). */
export function reviseArticle(world: MplusWorld, sent: WireRecord, known: Article | undefined, now: number): WireRecord {
	const writable = Object.entries(sent).filter(([field]) => !READ_ONLY.has(field));
	const vatCode = vatCodeOf(world, sent, known);
	return {
		...(known ?? newArticle(world, sent, now)),
		...Object.fromEntries(writable),
		vatCode,
		vatPercentage: Math.round((rateOf(world, vatCode) ?? 0) * world.vatPercentageScale),
		...pricesOf(world, sent, known),
		...barcodesOf(sent, known),
		changeTimestamp: amsterdamDateTime(now),
	};
}

/** The defaults of a new article are not documented. */
function newArticle(world: MplusWorld, sent: WireRecord, now: number): WireRecord {
	return {
		pluNumber: '',
		active: true,
		description: textIn(sent, 'description') ?? '',
		turnoverGroup: world.turnoverGroups[0]?.turnoverGroup ?? 0,
		webshop: world.webshopByDefault,
		stockArticle: world.stockArticleByDefault,
		createTimestamp: amsterdamDateTime(now),
	};
}
