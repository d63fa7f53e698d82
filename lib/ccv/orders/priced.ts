import type { OrderLineItem } from '../../model/OrderItem';

/** A line with its price in the sense of the order: including VAT or excluding it. */
export function priced(line: OrderLineItem, price: number, inclusive: boolean): OrderLineItem {
	return inclusive ? { ...line, unitPriceIncl: price } : { ...line, unitPriceExcl: price };
}
