import type { JsonObject } from '../outcome';
import { fromUnits, toUnits } from '../wire/money';
import type { CcvInvoice, CcvOrder, CcvWorld } from '../world';
import { hrefOf } from './hrefOf';
import { numbersOf } from './numbersOf';
import { orderMoney } from './orderMoney';
import { NO_COUPON } from './toOrder';
import { toPersonalinfo } from './toPersonalinfo';

/** An invoice as the API shows it, every field of FIELDS.md there. */
export function toInvoice(world: CcvWorld, origin: string, invoice: CcvInvoice): JsonObject {
	const order = world.orders.find(({ id }) => id === invoice.order_id);
	const deeplink = `${origin}/onderhoud/AdminItems/StandaloneObjects/Invoice.php?InvoiceId=${invoice.id}`;
	return {
		href: hrefOf(origin, 'invoices', invoice.id, ''),
		id: invoice.id,
		...numbersOf('invoicenumber', invoice.invoicenumber_prefix, invoice.invoicenumber),
		...numbersOf('ordernumber', order?.ordernumber_prefix ?? null, order?.ordernumber ?? null),
		create_date: invoice.create_date,
		status: invoice.status,
		status_name: STATUS_NAMES[invoice.status],
		payment_link_sent: invoice.payment_link_sent,
		...amounts(invoice),
		external_reference: invoice.external_reference,
		deeplink,
		user: userOf(origin, invoice),
		customer: toPersonalinfo(invoice.customer),
		discountcoupon: NO_COUPON,
		order: hrefOf(origin, 'orders', invoice.order_id, ''),
		invoicerows: { href: hrefOf(origin, 'invoices', invoice.id, 'invoicerows', '') },
		invoicenotifications: { href: hrefOf(origin, 'invoices', invoice.id, 'invoicenotifications', '') },
		download_link: deeplink,
	};
}

function amounts(invoice: CcvInvoice): JsonObject {
	const money = orderMoney(invoice);
	return {
		type: money.total_price < 0 ? 'credit' : 'debit',
		taxes_included: invoice.taxes_included,
		invoice_row_taxes_included: invoice.order_row_taxes_included,
		is_intra_community_order: invoice.is_intra_community_order,
		shipping_taxes_included: invoice.shipping_taxes_included,
		shipping_tax_percentage: invoice.shipping_tax_percentage,
		total_shipping: invoice.total_shipping,
		total_discounts: money.total_discounts,
		total_price_inc_tax: money.total_price,
		total_price_exc_tax: fromUnits(toUnits(money.total_price) - toUnits(money.total_tax)),
		total_price: money.total_price,
		total_tax: money.total_tax,
		currency: invoice.currency,
		extra_payment_option: '',
		extra_payment_option_price: 0,
		paymethod_costs: invoice.paymethod_costs,
		credit_point_discount: invoice.credit_point_discount,
		extra_costs: invoice.extra_costs,
		extra_costs_description: invoice.extra_costs_description,
	};
}

// Only of orders the id was seen as text (data/samples); elsewhere it is what the schema says.
export const userOf = (origin: string, { user_id: id }: Pick<CcvOrder, 'user_id'>): JsonObject => ({
	id,
	discount_percentage: 0,
	href: id === null ? null : hrefOf(origin, 'users', id),
});

const STATUS_NAMES: Record<CcvInvoice['status'], string> = { paid: 'Paid', unpaid: 'Unpaid', reimbursed: 'Reimbursed' };
