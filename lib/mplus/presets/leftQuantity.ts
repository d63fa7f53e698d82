import { toQuantity } from '../../model/toQuantity';
import type { MplusLineData } from './MplusOrderRecord';

/** What is left of a line after what was cancelled of it; undefined where that cannot be: more than was ordered, or no quantity. */
export function leftQuantity({ quantity, cancelledQuantity }: Pick<MplusLineData, 'quantity' | 'cancelledQuantity'>): number | undefined {
	if (!cancelledQuantity) return quantity;
	const [ordered, cancelled] = [toQuantity(quantity), toQuantity(cancelledQuantity)];
	if (!ordered || !cancelled || Math.sign(quantity) !== Math.sign(cancelledQuantity)) return undefined;
	const decimals = Math.max(ordered.decimals, cancelled.decimals);
	const [whole, gone] = [ordered, cancelled].map(({ units, decimals: own }) => units * 10 ** (decimals - own)) as [number, number];
	return Math.abs(gone) > Math.abs(whole) ? undefined : Number(`${whole - gone}e-${decimals}`);
}
