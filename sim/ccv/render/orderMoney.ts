import { fromUnits, toUnits } from '../wire/money';
import type { CcvOrder } from '../world';
import { rowMoney } from './rowMoney';

export interface OrderMoney {
	total_orderrow_price: number;
	total_discounts: number;
	total_price: number;
	total_tax: number;
}

/** What the totals of an order are made of; an invoice has the same. */
export type Priced = Pick<
	CcvOrder,
	| 'taxes_included'
	| 'order_row_taxes_included'
	| 'shipping_taxes_included'
	| 'shipping_tax_percentage'
	| 'is_platform_sale'
	| 'is_intra_community_order'
	| 'total_shipping'
	| 'paymethod_costs'
	| 'extra_costs'
	| 'coupon_discount'
	| 'credit_point_discount'
	| 'rows'
>;

/** Totals of an order (API.md 6, inferred): rows + shipping + costs - discounts, VAT per percentage. */
export function orderMoney(order: Priced): OrderMoney {
	const rows = order.rows.reduce((sum, row) => sum + rowMoney(row).totalWithOptions, 0);
	const discounts = toUnits(order.coupon_discount) + toUnits(order.credit_point_discount);
	const costs = toUnits(order.total_shipping) + toUnits(order.paymethod_costs) + toUnits(order.extra_costs);
	const tax = order.taxes_included ? taxOf(order, rows, costs, discounts) : 0;
	const onTop = order.order_row_taxes_included ? 0 : tax;
	return {
		total_orderrow_price: fromUnits(rows),
		total_discounts: fromUnits(discounts),
		total_price: fromUnits(rows + costs - discounts + onTop),
		total_tax: fromUnits(tax),
	};
}

// A discount lowers every percentage's share alike, and costs bear the percentage of shipping (assumed).
function taxOf(order: Priced, rows: number, costs: number, discounts: number): number {
	const bases = new Map<number, number>();
	const add = (percentage: number, units: number): unknown => bases.set(percentage, (bases.get(percentage) ?? 0) + units);
	for (const row of order.rows) add(isFreeOfTax(order) ? 0 : row.tax, rowMoney(row).totalWithOptions);
	if (order.shipping_taxes_included) add(order.shipping_tax_percentage, costs);
	const whole = rows + costs;
	const kept = whole === 0 ? 1 : (whole - discounts) / whole;
	const divisor = (percentage: number): number => (order.order_row_taxes_included ? 100 + percentage : 100);
	return [...bases].reduce(
		(sum, [percentage, base]) => sum + toUnits(fromUnits((base * kept * percentage) / divisor(percentage))),
		0,
	);
}

const isFreeOfTax = (order: Priced): boolean => order.is_platform_sale || order.is_intra_community_order;
