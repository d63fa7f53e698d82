import { makeInvoice } from '../../actions/makeInvoice';
import { invoiceFields } from '../../body/invoiceFields';
import { findRecord } from '../../findRecord';
import { readInvoiceInput } from '../../invoices/readInvoiceInput';
import { uninvoiced } from '../../invoices/uninvoiced';
import { created, invalid, unknownId } from '../../outcome';
import { toInvoice } from '../../render/toInvoice';
import type { Route } from '../../route';

/** Invoices what is left of an order. An order without a number has none to show, so it is refused (assumed). */
export const postInvoice: Route = {
	method: 'POST',
	path: '/orders/:id/invoices/',
	body: invoiceFields,
	answer(world, { id, body, origin, now }) {
		const order = findRecord(world.orders, id);
		if (!order) return unknownId('orders', id);
		if (!order.is_completed) return invalid(world, `Order ${order.id} is not complete`);
		const read = readInvoiceInput(world, body);
		if (read.kind !== 'input') return read;
		const left = uninvoiced(order, world.invoices.filter((invoice) => invoice.order_id === order.id));
		if (!left) return invalid(world, `Order ${order.id} has nothing left to invoice`);
		return created(toInvoice(world, origin, makeInvoice(world, order, left, read.input, now)));
	},
};
