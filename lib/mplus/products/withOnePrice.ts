import { PosError } from '../../http/PosError';
import type { Item } from '../items/toItem';

/**
 * An article with one price, as the till works out the other. Of two the one that is not as the till has it counts, so that
 * what was read can be changed and written; two that fit one another by a VAT rate are one.
 */
export function withOnePrice(article: Item, stored: Item | undefined, vatPercentages: readonly number[]): Item {
	const { priceIncl, priceExcl, ...others } = article;
	if (priceIncl === undefined || priceExcl === undefined) return article;
	if (priceExcl === stored?.priceExcl) return { ...others, priceIncl };
	if (priceIncl === stored?.priceIncl) return { ...others, priceExcl };
	if (vatPercentages.some((percentage) => fit(priceIncl, priceExcl, percentage))) return { ...others, priceIncl };
	throw new PosError('invalid-request', `An article has a price including and one excluding VAT, ${String(priceIncl)} and ${String(priceExcl)}, that do not belong together`, {
		hint: 'Give priceIncl or priceExcl; MplusKASSA works out the other',
	});
}

/** Either may be the one that was rounded to whole cents. */
function fit(priceIncl: unknown, priceExcl: unknown, percentage: number): boolean {
	if (typeof priceIncl !== 'number' || typeof priceExcl !== 'number') return false;
	const factor = 1 + percentage / 100;
	const [inclCents, exclCents] = [priceIncl * 100, priceExcl * 100];
	return Math.min(Math.abs(exclCents * factor - inclCents), Math.abs(inclCents / factor - exclCents)) <= HALF_A_CENT;
}

/** With what floating point adds to it. */
const HALF_A_CENT = 0.5 + 1e-6;
