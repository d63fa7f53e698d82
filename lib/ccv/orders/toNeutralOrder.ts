import { fromCents } from '../../model/fromCents';
import type { OrderItem, OrderLineItem } from '../../model/OrderItem';
import { toCents } from '../../model/toCents';
import { withoutAbsent } from '../../model/withoutAbsent';
import { ccvOrder, type CcvOrder } from './CcvOrderRecord';
import { creditPointsApart } from './creditPointsApart';
import { discountLines } from './discountLines';
import { isUntaxed } from './isUntaxed';
import { linesCents } from './lineCents';
import { priced } from './priced';
import { rowLine, unitPrice } from './rowLine';
import { shopDay } from './shopDay';
import { toNeutralAddress, toNeutralCustomer } from '../users/toNeutralCustomer';

/** A mapping's result: the neutral record, or why there is none and in which field. */
export type Mapped = { neutral: OrderItem } | { held: { reason: 'invalid-order' | 'mixed-taxes'; field: string; message: string } };

/** The preset "CCV SalesPOS order": a raw order with its rows (Get Changed) to a neutral one. */
export function toNeutralOrder(record: unknown): Mapped {
	const parsed = ccvOrder.safeParse(record);
	if (!parsed.success) {
		const issue = parsed.error.issues[0];
		return { held: { reason: 'invalid-order', field: issue?.path.join('.') || 'order', message: issue?.message ?? 'is no CCV order' } };
	}
	const order = parsed.data;
	const inclusive = order.order_row_taxes_included ?? order.taxes_included ?? true;
	const shippingInclusive = order.shipping_taxes_included ?? inclusive;
	if (order.total_shipping && shippingInclusive !== inclusive) {
		const message = 'the rows and the shipping costs are not both including or both excluding VAT';
		return { held: { reason: 'mixed-taxes', field: 'shipping_taxes_included', message } };
	}
	const unpriced = order.orderrows.collection.findIndex((row) => unitPrice(row) === undefined);
	if (unpriced >= 0) return { held: { reason: 'invalid-order', field: `orderrows.collection.${unpriced}.price`, message: 'is missing' } };
	const neutral = convert(order, inclusive);
	if (isUntaxed(order, neutral.lines, inclusive)) {
		const message = 'is 0, and the rows bear VAT: CCV charged none, as where VAT is reverse charged';
		return { held: { reason: 'mixed-taxes', field: 'total_tax', message } };
	}
	return { neutral };
}

function convert(order: CcvOrder, inclusive: boolean): OrderItem {
	const customer = toNeutralCustomer(order.user?.id ?? undefined, order.customer);
	const delivery = toNeutralAddress(order.customer?.deliveryaddress ?? undefined) ?? customer?.address;
	const totals = totalsOf(order, inclusive);
	const amount = order.paid ? totals.incl : undefined;
	return withoutAbsent({
		source: { system: 'ccv', shop: order.webshop.id, id: order.id, number: numberOf(order) },
		origin: originOf(order),
		reference: referenceOf(order),
		createdAt: zoned(order.create_date),
		status: order.status === null || order.status === undefined ? undefined : String(order.status),
		paid: order.paid,
		payment: withoutAbsent({ method: order.paymethod_label?.trim() || order.paymethod?.trim() || undefined, amount }),
		currency: order.currency?.trim() || undefined,
		customer,
		lines: linesOf(order, inclusive),
		totals,
		vatMethod: inclusive ? ('inclusive' as const) : ('exclusive' as const),
		delivery: withoutAbsent({ method: order.deliver_method?.trim() || undefined, address: delivery, date: shopDay(order.deliver_date) }),
	});
}

function linesOf(order: CcvOrder, inclusive: boolean): OrderLineItem[] {
	const rows = order.orderrows.collection.map((row) => rowLine(row, inclusive));
	const vat = order.shipping_tax_percentage ?? undefined;
	const cost = (kind: OrderLineItem['kind'], text: string, price: number | null | undefined): OrderLineItem[] =>
		price ? [priced({ kind, text, quantity: 1, vatPercentage: vat }, price, inclusive)] : [];
	const lines = [
		...rows,
		...cost('shipping', 'Shipping costs', order.total_shipping),
		...cost('payment-fee', 'Payment costs', order.paymethod_costs),
		...cost('payment-fee', order.extra_payment_option?.trim() || 'Payment option', order.extra_payment_option_price),
		...cost('payment-fee', order.extra_costs_description?.trim() || 'Extra costs', order.extra_costs),
		...discountLines('Discount', order.total_discounts, rows, inclusive),
	];
	const total = totalsOf(order, inclusive)[inclusive ? 'incl' : 'excl'];
	const creditPoints = order.credit_point_discount ?? 0;
	const amounts = { lines: linesCents(lines), creditPoints: toCents(creditPoints), total: total === undefined ? undefined : toCents(total) };
	return creditPointsApart(amounts) ? [...lines, ...discountLines('Credit points', creditPoints, rows, inclusive)] : lines;
}

function totalsOf({ total_price: total, total_tax: tax, taxes_included: included }: CcvOrder, inclusive: boolean): OrderItem['totals'] {
	// Where taxes are not included CCV hides them: for rows excluding VAT a tax of 0 is then no statement.
	const vat = tax === 0 && included === false && !inclusive ? undefined : (tax ?? undefined);
	const [totalCents, vatCents] = [toCents(total), vat === undefined ? undefined : toCents(vat)];
	const other = (sign: 1 | -1) => (totalCents === undefined || vatCents === undefined ? undefined : fromCents(totalCents + sign * vatCents));
	return included ?? true ? withoutAbsent({ incl: total, vat, excl: other(-1) }) : withoutAbsent({ excl: total, vat, incl: other(1) });
}

// Orders that this package made in CCV carry their external id there.
function originOf({ reservationnumber }: CcvOrder): string | undefined {
	return reservationnumber?.trim().match(/^mplus-.+/)?.[0];
}

// And their number there, which toCcvOrderPreset puts here; in all others it is the customer's own.
function referenceOf(order: CcvOrder): string | undefined {
	return originOf(order) && (order.customer?.reference?.trim() || undefined);
}

function numberOf(order: CcvOrder): string {
	return order.ordernumber_full?.trim() || (order.ordernumber ? String(order.ordernumber) : order.id);
}

// CCV writes UTC; a date without a zone would be read in the zone of the server that runs n8n.
function zoned(date: string): string {
	return /(?:Z|[+-]\d\d:?\d\d)$/.test(date) ? date : `${date}Z`;
}
