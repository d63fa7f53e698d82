import { fromCents } from '../../model/fromCents';
import { lineTotalCents } from '../../model/lineTotalCents';
import { toCents } from '../../model/toCents';
import { toQuantity } from '../../model/toQuantity';
import type { MplusLine } from './MplusOrderRecord';

interface Discount {
	discount?: number;
	discountPercentage?: number;
}

/**
 * What a line's discount takes off it: the difference to the line's total, since neither the scale of a percentage nor
 * whether an amount is for one or for all is documented (Mplus API, dossier 3.3). Undefined where the till says no total.
 */
export function readLineDiscount(data: NonNullable<MplusLine['data']>, exclusive: boolean): Discount | undefined {
	const percentage = data.discountPercentage || undefined;
	const amount = (exclusive ? (data.discountAmountExcl ?? data.discountAmount) : data.discountAmount) || undefined;
	if (percentage === undefined && amount === undefined) return {};
	const gross = grossCents(data, exclusive);
	const net = toCents((exclusive ? data.totalExclAmount : data.totalInclAmount) ?? NaN);
	if (gross === undefined || net === undefined) return undefined;
	return { discount: fromCents(gross - net), ...(percentage !== undefined && { discountPercentage: percentage }) };
}

function grossCents({ price, priceExcl, quantity }: NonNullable<MplusLine['data']>, exclusive: boolean): number | undefined {
	const cents = toCents((exclusive ? priceExcl : price) ?? NaN);
	const exact = toQuantity(quantity);
	return cents === undefined || exact === undefined ? undefined : lineTotalCents(cents, exact);
}
