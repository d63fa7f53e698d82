import { findRecord } from '../../findRecord';
import { found, unknownId } from '../../outcome';
import { toPage } from '../../query/toPage';
import { toInvoiceRow } from '../../render/toSoldRow';
import type { Route } from '../../route';

const getInvoiceRows: Route = {
	method: 'GET',
	path: '/invoices/:id/invoicerows/',
	query: { paged: true, filters: {}, orderby: [], expand: [] },
	answer(world, call) {
		const invoice = findRecord(world.invoices, call.id);
		if (!invoice) return unknownId('invoices', call.id);
		return found(toPage(call, invoice.rows, (row) => toInvoiceRow(call.origin, invoice, row, world.packages)));
	},
};

const getInvoiceRow: Route = {
	method: 'GET',
	path: '/invoicerows/:id/',
	answer(world, { id, origin }) {
		for (const invoice of world.invoices) {
			const row = findRecord(invoice.rows, id);
			if (row) return found(toInvoiceRow(origin, invoice, row, world.packages));
		}
		return unknownId('invoicerows', id);
	},
};

export const invoiceRows: Route[] = [getInvoiceRows, getInvoiceRow];
