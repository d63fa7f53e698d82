import { lineTotalCents } from '../../model/lineTotalCents';
import type { OrderLineItem } from '../../model/OrderItem';
import { toCents } from '../../model/toCents';
import { toQuantity } from '../../model/toQuantity';

/** What a neutral line comes to in cents; undefined where its price or quantity does not fit. */
export function lineCents({ unitPriceIncl, unitPriceExcl, quantity }: OrderLineItem): number | undefined {
	const price = unitPriceIncl ?? unitPriceExcl;
	const cents = price === undefined ? undefined : toCents(price);
	const exact = toQuantity(quantity);
	return cents === undefined || exact === undefined ? undefined : lineTotalCents(cents, exact);
}

/** The sum of lines; undefined where one of them does not fit. */
export function linesCents(lines: OrderLineItem[]): number | undefined {
	const totals = lines.map(lineCents);
	return totals.reduce((sum, cents) => (sum === undefined || cents === undefined ? undefined : sum + cents), 0);
}
