import { invoiceFields } from '../../body/invoiceFields';
import { findRecord } from '../../findRecord';
import { readInvoiceInput } from '../../invoices/readInvoiceInput';
import { changed, unknownId } from '../../outcome';
import type { Route } from '../../route';

export const patchInvoice: Route = {
	method: 'PATCH',
	path: '/invoices/:id/',
	body: invoiceFields,
	answer(world, { id, body }) {
		const invoice = findRecord(world.invoices, id);
		if (!invoice) return unknownId('invoices', id);
		const read = readInvoiceInput(world, body);
		if (read.kind !== 'input') return read;
		Object.assign(invoice, read.input);
		return changed();
	},
};
