import type { JsonObject } from '../outcome';
import { without } from '../wire/without';
import type { CcvInvoice, CcvInvoiceRow, CcvNamed, CcvOrder, CcvReturn, CcvReturnRow } from '../world';
import { hrefOf } from './hrefOf';
import { toOrderRow } from './toOrderRow';

const OF_ORDERS = ['order_id', 'product_name_google', 'uploads', 'calculator_href'];

/** A row of an invoice as the API shows it, every field of FIELDS.md there. */
export const toInvoiceRow = (origin: string, invoice: CcvInvoice, row: CcvInvoiceRow, packages: CcvNamed[]): JsonObject => ({
	...asSold(origin, { ...invoice, id: invoice.order_id }, row, packages),
	href: hrefOf(origin, 'invoicerows', row.id, ''),
	// The schema says text (FIELDS.md).
	invoice_id: String(invoice.id),
	orderrow: { href: row.orderrow_id === null ? null : hrefOf(origin, 'orderrows', row.orderrow_id, '') },
	parent: { href: hrefOf(origin, 'invoices', invoice.id, '') },
});

/** A row of a return as the API shows it, every field of FIELDS.md there. */
export const toReturnRow = (origin: string, order: CcvOrder, { id }: CcvReturn, row: CcvReturnRow, packages: CcvNamed[]): JsonObject => ({
	...without(asSold(origin, order, row, packages), 'product_type', 'product_href', 'user_discount'),
	href: hrefOf(origin, 'returnrows', row.id, ''),
	return_id: id,
	product: { href: row.product_id === null ? null : hrefOf(origin, 'products', row.product_id, '') },
	orderrow: { href: hrefOf(origin, 'orderrows', row.orderrow_id, '') },
	parent: { href: hrefOf(origin, 'returns', id, '') },
});

/** What rows of orders, invoices and returns have in common. */
const asSold = (...[origin, order, row, packages]: Parameters<typeof toOrderRow>): JsonObject => ({
	...without(toOrderRow(origin, order, row, packages), ...OF_ORDERS),
	attributes: row.attributes.map((attribute) => ({ ...attribute })),
});
