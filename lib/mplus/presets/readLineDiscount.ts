import { fromCents } from '../../model/fromCents';
import { lineTotalCents } from '../../model/lineTotalCents';
import { percentageCents } from '../../model/percentageCents';
import { toCents } from '../../model/toCents';
import { toQuantity } from '../../model/toQuantity';
import type { MplusLineData } from './MplusOrderRecord';

interface Discount {
	discount?: number;
	discountPercentage?: number;
}

/**
 * What a line's discount takes off it: the difference to the line's total, since neither the scale of a percentage nor
 * whether an amount is for one or for all is documented (Mplus API, dossier 3.3). Undefined where the till says no total,
 * or where part of the line is cancelled and the total is not that of the `quantity` left.
 */
export function readLineDiscount(data: MplusLineData, quantity: number, exclusive: boolean): Discount | undefined {
	const percentage = data.discountPercentage || undefined;
	const amount = (exclusive ? (data.discountAmountExcl ?? data.discountAmount) : data.discountAmount) || undefined;
	if (percentage === undefined && amount === undefined) return {};
	const gross = timesCents((exclusive ? data.priceExcl : data.price) ?? undefined, quantity);
	const net = toCents((exclusive ? data.totalExclAmount : data.totalInclAmount) ?? NaN);
	if (gross === undefined || net === undefined) return undefined;
	const off = gross - net;
	const means = [percentage === undefined ? undefined : percentageCents(gross, percentage), timesCents(amount, 1), timesCents(amount, quantity)];
	if (quantity !== data.quantity && !means.includes(off)) return undefined;
	return { discount: fromCents(off), ...(percentage !== undefined && { discountPercentage: percentage }) };
}

function timesCents(amount: number | undefined, quantity: number): number | undefined {
	const [cents, exact] = [toCents(amount ?? NaN), toQuantity(quantity)];
	return cents === undefined || exact === undefined ? undefined : lineTotalCents(cents, exact);
}
