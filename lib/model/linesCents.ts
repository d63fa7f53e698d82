import { lineTotalCents } from './lineTotalCents';
import type { OrderLine } from './Order';

/** What lines come to together, each rounded to the cent; a discount is a line of its own. */
export function linesCents(lines: Array<Pick<OrderLine, 'priceCents' | 'quantity'>>): number {
	return lines.reduce((sum, { priceCents, quantity }) => sum + lineTotalCents(priceCents, quantity), 0);
}
