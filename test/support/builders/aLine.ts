import type { OrderLine } from '../../../lib/model/Order';

/** One product line of 19.95 with 21 % VAT. */
export function aLine(over: Partial<OrderLine> = {}): OrderLine {
	return { kind: 'product', sku: 'TIE-RED', text: 'Red tie', quantity: { units: 1, decimals: 0 }, priceCents: 1995, vatPercentage: 21, ...over };
}
