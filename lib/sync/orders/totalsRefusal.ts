import { fromCents } from '../../model/fromCents';
import { linesCents } from '../../model/linesCents';
import type { Order } from '../../model/Order';
import { totalInclCents } from '../../model/totalInclCents';
import type { Hold } from './Hold';
import type { TargetLine } from './OrderTarget';

/** Why an order's totals are not proven to the cent, before anything is written: the lines must add up, also with VAT. */
export function totalsRefusal(order: Order, lines: TargetLine[]): Hold | undefined {
	const sum = linesCents(lines);
	if (sum !== order.totalCents) return differ(order, 'the lines add up to', sum, order.totalCents);
	const incl = order.vatMethod === 'exclusive' ? totalInclCents(order.lines) : undefined;
	if (incl !== undefined && order.inclCents !== undefined && incl !== order.inclCents) return differ(order, 'with VAT the lines add up to', incl, order.inclCents);
	return undefined;
}

function differ({ source }: Order, what: string, is: number, wanted: number): Hold {
	return {
		reason: 'totals-differ',
		message: `Order ${source.number}: ${what} ${fromCents(is).toFixed(2)}, the order's total is ${fromCents(wanted).toFixed(2)}`,
		hint: 'Look at the discounts, costs and VAT of this order in the webshop; nothing was written',
	};
}
