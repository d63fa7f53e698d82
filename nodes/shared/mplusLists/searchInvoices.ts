import { searchInvoices as findInvoices } from '../../../lib/mplus/invoices/searchInvoices';
import { yearNumberText } from '../../../lib/mplus/sales/yearNumber';
import { searchPages } from './searchIn';

export const searchInvoices = searchPages(async (client, filter, page) => {
	const { found, next } = await findInvoices(client, filter, page === undefined ? undefined : Number(page));
	return {
		entries: found.map(({ invoiceId = '', invoiceNumber, relationName, extInvoiceId }) => ({
			name: [yearNumberText(invoiceNumber) ?? invoiceId, relationName, extInvoiceId].filter(Boolean).join(', '),
			value: invoiceId,
		})),
		next: next === undefined ? undefined : String(next),
	};
});
