import { withVat, withoutVat } from '../orderTotals';
import { numberIn, type WireRecord } from '../wire';
import type { Article, MplusWorld } from '../world';

import { rateOf } from './rateOf';
import { vatCodeOf } from './vatCodeOf';

/** A price that is not set is computed from the other (API.md 6); a new VAT code alone leaves the price with VAT (assumed). */
export function pricesOf(
	world: MplusWorld,
	sent: WireRecord,
	known: Article | undefined,
): { priceIncl: number; priceExcl: number } {
	const vatCode = vatCodeOf(world, sent, known);
	const rate = rateOf(world, vatCode) ?? 0;
	const [incl, excl] = [numberIn(sent, 'priceIncl'), numberIn(sent, 'priceExcl')];
	if (incl !== undefined) return { priceIncl: incl, priceExcl: excl ?? withoutVat(incl, rate) };
	if (excl !== undefined) return { priceIncl: withVat(excl, rate), priceExcl: excl };
	if (!known) return { priceIncl: 0, priceExcl: 0 };
	const priceExcl = vatCode === known.vatCode ? known.priceExcl : withoutVat(known.priceIncl, rate);
	return { priceIncl: known.priceIncl, priceExcl };
}
