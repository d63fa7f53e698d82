import type { Filters } from '../../query/filters';
import { isWithin } from '../../query/isWithin';
import type { SortValue } from '../../query/toSorted';
import { fullNumber } from '../../render/numbersOf';
import { orderMoney } from '../../render/orderMoney';
import type { QueryRules } from '../../route';
import type { CcvInvoice, CcvWorld } from '../../world';

/** What `GET /invoices/` can be asked (ENDPOINTS.md, invoices). */
export const invoiceRules: QueryRules = {
	paged: true,
	filters: {
		invoicenumber: 'int',
		invoicenumber_full: 'text',
		ordernumber: 'int',
		ordernumber_full: 'text',
		status: 'text',
		min_create_date: 'moment',
		max_create_date: 'moment',
	},
	orderby: ['create_date', 'id', 'invoicenumber', 'invoicenumber_full', 'ordernumber', 'ordernumber_full', 'status', 'total_price'],
	expand: [],
};

/** The invoices that a query wants. */
export const wantedInvoices = (world: CcvWorld, { min_create_date: min, max_create_date: max, ...filters }: Filters): CcvInvoice[] =>
	world.invoices.filter(
		(invoice) =>
			isWithin(world, invoice.create_date, min, max) &&
			Object.entries(filters).every(([name, value]) => String(invoiceValue(world, invoice, name)) === value),
	);

/** What an invoice is found and sorted by. */
export function invoiceValue(world: CcvWorld, invoice: CcvInvoice, field: string): SortValue {
	if (field === 'total_price') return orderMoney(invoice).total_price;
	if (field === 'invoicenumber_full') return fullNumber(invoice.invoicenumber_prefix, invoice.invoicenumber);
	if (field === 'create_date' || field === 'invoicenumber' || field === 'status') return invoice[field];
	if (field === 'id') return invoice.id;
	const order = world.orders.find(({ id }) => id === invoice.order_id);
	if (field === 'ordernumber') return order?.ordernumber ?? null;
	return order ? fullNumber(order.ordernumber_prefix, order.ordernumber) : null;
}
