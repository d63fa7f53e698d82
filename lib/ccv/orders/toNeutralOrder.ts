import { fromCents } from '../../model/fromCents';
import type { OrderItem, OrderLineItem } from '../../model/OrderItem';
import { splitCents } from '../../model/splitCents';
import { toCents } from '../../model/toCents';
import { withoutAbsent } from '../../model/withoutAbsent';
import { ccvOrder, type CcvOrder, type CcvOrderRow } from './CcvOrderRecord';
import { toNeutralAddress, toNeutralCustomer } from './toNeutralCustomer';

/** A mapping's result: the neutral record, or why there is none and in which field. */
export type Mapped = { neutral: OrderItem } | { held: { reason: 'invalid-order' | 'mixed-taxes'; field: string; message: string } };

/** The preset "CCV SalesPOS order": a raw order with its rows (Get Changed) to a neutral one. */
export function toNeutralOrder(record: unknown): Mapped {
	const parsed = ccvOrder.safeParse(record);
	if (!parsed.success) {
		const issue = parsed.error.issues[0];
		return { held: { reason: 'invalid-order', field: issue?.path.join('.') ?? '', message: issue?.message ?? 'is no CCV order' } };
	}
	const order = parsed.data;
	const inclusive = order.order_row_taxes_included ?? order.taxes_included ?? true;
	const shippingInclusive = order.shipping_taxes_included ?? inclusive;
	if (order.total_shipping && shippingInclusive !== inclusive) {
		const message = 'the rows and the shipping costs are not both including or both excluding VAT';
		return { held: { reason: 'mixed-taxes', field: 'shipping_taxes_included', message } };
	}
	return { neutral: convert(order, inclusive) };
}

function convert(order: CcvOrder, inclusive: boolean): OrderItem {
	const customer = toNeutralCustomer(order.user?.id ?? undefined, order.customer);
	const delivery = toNeutralAddress(order.customer?.deliveryaddress ?? undefined) ?? customer?.address;
	const amount = order.paid ? order.total_price : undefined;
	return withoutAbsent({
		source: { system: 'ccv', shop: order.webshop.id, id: order.id, number: numberOf(order) },
		origin: originOf(order),
		createdAt: zoned(order.create_date),
		status: order.status === null || order.status === undefined ? undefined : String(order.status),
		paid: order.paid,
		payment: withoutAbsent({ method: order.paymethod_label?.trim() || order.paymethod?.trim() || undefined, amount }),
		currency: order.currency?.trim() || undefined,
		customer,
		lines: linesOf(order, inclusive),
		totals: totalsOf(order),
		vatMethod: inclusive ? ('inclusive' as const) : ('exclusive' as const),
		delivery: withoutAbsent({ method: order.deliver_method?.trim() || undefined, address: delivery }),
	});
}

function linesOf(order: CcvOrder, inclusive: boolean): OrderLineItem[] {
	const rows = order.orderrows.collection.map((row) => rowLine(row, inclusive));
	const vat = order.shipping_tax_percentage ?? undefined;
	const cost = (kind: OrderLineItem['kind'], text: string, price: number | null | undefined): OrderLineItem[] =>
		price ? [priced({ kind, text, quantity: 1, vatPercentage: vat }, price, inclusive)] : [];
	return [
		...rows,
		...cost('shipping', 'Shipping costs', order.total_shipping),
		...cost('payment-fee', 'Payment costs', order.paymethod_costs),
		...cost('payment-fee', order.extra_payment_option?.trim() || 'Payment option', order.extra_payment_option_price),
		...cost('payment-fee', order.extra_costs_description?.trim() || 'Extra costs', order.extra_costs),
		...discountLines('Discount', order.total_discounts, rows, inclusive),
		...discountLines('Credit points', order.credit_point_discount, rows, inclusive),
	];
}

function rowLine(row: CcvOrderRow, inclusive: boolean): OrderLineItem {
	const price = row.price_with_attributes ?? row.selling_price ?? (row.price ?? 0) - (row.discount ?? 0);
	const options = (row.attributes ?? []).map((option) => ({ name: option.option_name ?? '', value: option.value_name ?? '' }));
	const sku = firstGiven(row.sub_sku_number, row.sub_product_number, row.product_number);
	const line = withoutAbsent({
		kind: kindOf(row),
		sku,
		ean: firstGiven(row.sub_ean_number),
		text: firstGiven(row.product_name),
		quantity: row.count,
		vatPercentage: row.tax ?? undefined,
		options: options.length > 0 ? options : undefined,
	});
	return priced(line, price, inclusive);
}

// A row without a product was typed in by hand; the deposit types carry no VAT (CCV API, dossier 6).
function kindOf(row: CcvOrderRow): OrderLineItem['kind'] {
	if (row.product_type?.includes('deposit')) return 'deposit';
	return row.product_id === null || row.product_id === undefined ? 'free' : 'product';
}

/** A discount on the whole order, as one line for each VAT percentage it is a discount on, in proportion. */
function discountLines(text: string, discount: number | null | undefined, rows: OrderLineItem[], inclusive: boolean): OrderLineItem[] {
	if (!discount) return [];
	const cents = toCents(discount);
	const weights = weightsByVat(rows);
	if (cents === undefined || weights.size < 2) {
		const [vatPercentage] = weights.keys();
		return [priced({ kind: 'discount', text, quantity: 1, vatPercentage }, -discount, inclusive)];
	}
	const parts = splitCents(cents, [...weights.values()]);
	return [...weights.keys()].flatMap((vatPercentage, index) => {
		const part = parts[index] ?? 0;
		return part === 0 ? [] : [priced({ kind: 'discount', text, quantity: 1, vatPercentage }, -fromCents(part), inclusive)];
	});
}

function weightsByVat(rows: OrderLineItem[]): Map<number | undefined, number> {
	const weights = new Map<number | undefined, number>();
	for (const row of rows) {
		const value = Math.round((row.unitPriceIncl ?? row.unitPriceExcl ?? 0) * row.quantity * 100);
		if (value > 0) weights.set(row.vatPercentage, (weights.get(row.vatPercentage) ?? 0) + value);
	}
	return weights;
}

function priced(line: OrderLineItem, price: number, inclusive: boolean): OrderLineItem {
	return inclusive ? { ...line, unitPriceIncl: price } : { ...line, unitPriceExcl: price };
}

function totalsOf(order: CcvOrder): OrderItem['totals'] {
	const vat = order.total_tax ?? undefined;
	const total = order.total_price;
	const cents = vat === undefined ? undefined : toCents(vat);
	const totalCents = toCents(total);
	const other = cents === undefined || totalCents === undefined ? undefined : cents;
	if (order.taxes_included ?? true) {
		return withoutAbsent({ incl: total, vat, excl: other === undefined ? undefined : fromCents((totalCents ?? 0) - other) });
	}
	return withoutAbsent({ excl: total, vat, incl: other === undefined ? undefined : fromCents((totalCents ?? 0) + other) });
}

// Orders that this package made in CCV carry their external id there.
function originOf({ reservationnumber }: CcvOrder): string | undefined {
	return reservationnumber?.trim().match(/^mplus-.+/)?.[0];
}

function numberOf(order: CcvOrder): string {
	return order.ordernumber_full?.trim() || (order.ordernumber ? String(order.ordernumber) : order.id);
}

// CCV writes UTC; a date without a zone would be read in the zone of the server that runs n8n.
function zoned(date: string): string {
	return /(?:Z|[+-]\d\d:?\d\d)$/.test(date) ? date : `${date}Z`;
}

function firstGiven(...texts: Array<string | null | undefined>): string | undefined {
	return texts.map((text) => text?.trim()).find((text) => text);
}
