import type { Uninvoiced } from '../invoices/uninvoiced';
import { nextId } from '../nextId';
import { toSeconds } from '../render/createDateOf';
import type { CcvInvoice, CcvOrder, CcvWorld } from '../world';

export type InvoiceInput = Partial<Pick<CcvInvoice, 'status' | 'payment_link_sent' | 'external_reference'>>;

/** Adds the invoice of what is left of an order. Unless said it is paid when the order is (assumed). */
export function makeInvoice(world: CcvWorld, order: CcvOrder, left: Uninvoiced, input: InvoiceInput, now: number): CcvInvoice {
	const invoice: CcvInvoice = {
		id: nextId(world, 'invoices', world.invoices),
		order_id: order.id,
		invoicenumber_prefix: null,
		invoicenumber: world.counters.invoiceNumber++,
		create_date: toSeconds(new Date(now).toISOString()),
		status: order.paid ? 'paid' : 'unpaid',
		payment_link_sent: null,
		external_reference: null,
		labels: [],
		taxes_included: order.taxes_included,
		order_row_taxes_included: order.order_row_taxes_included,
		shipping_taxes_included: order.shipping_taxes_included,
		shipping_tax_percentage: order.shipping_tax_percentage,
		is_platform_sale: order.is_platform_sale,
		is_intra_community_order: order.is_intra_community_order,
		extra_costs_description: order.extra_costs_description,
		currency: order.currency,
		user_id: order.user_id,
		customer: structuredClone(order.customer),
		...left,
		rows: left.rows.map((row) => ({ ...row, id: nextRowId(world) })),
		...input,
	};
	world.invoices.push(invoice);
	return invoice;
}

// Rows lie inside their invoices; the counter alone knows the highest id.
const nextRowId = (world: CcvWorld): number => nextId(world, 'invoicerows', []);
