import type { Order, OrderLine } from './Order';
import { orderItem, type OrderItem, type OrderLineItem } from './OrderItem';
import { toCents } from './toCents';
import { toQuantity } from './toQuantity';

/** Why a record is no order: the field, in the item's own words, and what is wrong with it. */
export interface OrderProblem {
	field: string;
	message: string;
}

export type ReadOrder = { order: Order } | { problem: OrderProblem };

/** An item's json to an order with integer money and quantities. Never rounds: what does not fit is named. */
export function readOrder(json: unknown): ReadOrder {
	const parsed = orderItem.safeParse(json);
	if (!parsed.success) {
		const issue = parsed.error.issues[0];
		return { problem: { field: issue?.path.join('.') || 'order', message: issue?.message ?? 'is not an order' } };
	}
	return convert(parsed.data);
}

function convert(item: OrderItem): ReadOrder {
	const lines: OrderLine[] = [];
	for (const [index, line] of item.lines.entries()) {
		const read = readLine(line, item.vatMethod, `lines.${index}`);
		if ('problem' in read) return read;
		lines.push(...read.lines);
	}
	const totalField = item.vatMethod === 'inclusive' ? 'incl' : 'excl';
	const total = item.totals[totalField];
	const totalCents = total === undefined ? undefined : toCents(total);
	if (totalCents === undefined) return amountProblem(`totals.${totalField}`, total);
	const inclCents = item.totals.incl === undefined ? undefined : toCents(item.totals.incl);
	if (item.totals.incl !== undefined && inclCents === undefined) return amountProblem('totals.incl', item.totals.incl);
	const paid = item.payment?.amount === undefined ? undefined : toCents(item.payment.amount);
	if (item.payment?.amount !== undefined && paid === undefined) return amountProblem('payment.amount', item.payment.amount);
	const { source, origin, createdAt, currency, customer, vatMethod, delivery, note } = item;
	const payment = item.payment && { method: item.payment.method, amountCents: paid };
	return { order: { source, origin, createdAt, paid: item.paid, payment, currency, customer, lines, totalCents, inclCents, vatMethod, delivery, note } };
}

function readLine(
	line: OrderLineItem,
	vatMethod: OrderItem['vatMethod'],
	path: string,
): { lines: OrderLine[] } | { problem: OrderProblem } {
	const priceField = vatMethod === 'inclusive' ? 'unitPriceIncl' : 'unitPriceExcl';
	const price = line[priceField];
	const priceCents = price === undefined ? undefined : toCents(price);
	if (priceCents === undefined) return amountProblem(`${path}.${priceField}`, price);
	const quantity = toQuantity(line.quantity);
	if (quantity === undefined) {
		return { problem: { field: `${path}.quantity`, message: `${line.quantity} is not a quantity of at most 6 decimals` } };
	}
	const discountCents = line.discount === undefined ? 0 : toCents(line.discount);
	if (discountCents === undefined) return amountProblem(`${path}.discount`, line.discount);
	const { kind, sku, ean, text, vatPercentage } = line;
	const full: OrderLine = { kind, sku, ean, text, quantity, priceCents, vatPercentage };
	return { lines: discountCents === 0 ? [full] : [full, { kind: 'discount', text, quantity: { units: 1, decimals: 0 }, priceCents: -discountCents, vatPercentage }] };
}

function amountProblem(field: string, amount: number | undefined): { problem: OrderProblem } {
	const message = amount === undefined ? 'is missing' : `${amount} is not an amount in whole cents`;
	return { problem: { field, message } };
}
