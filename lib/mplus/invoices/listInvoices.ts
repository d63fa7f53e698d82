import type { MplusClient } from '../MplusClient';
import { isOneOf } from '../sales/isOneOf';
import { lineListFlag } from '../sales/lineListFlag';
import { readSales } from '../sales/readSales';
import { fitsFilters, toFilterRequest, type SaleFilters } from '../sales/SaleFilters';
import type { Invoice, InvoiceState, InvoiceType, Received } from '../soap/mplusTypes.generated';

export interface InvoiceFilters extends SaleFilters {
	syncMarkerFrom: number;
	limit: number;
	/** Any where none are given. */
	states: InvoiceState[];
	types: InvoiceType[];
}

/** Invoices by sync marker, at most `limit`. The till is never asked to finalize them: that would lock them (Mplus API, dossier 10). */
export async function listInvoices(client: MplusClient, filters: InvoiceFilters, zone: string): Promise<Array<Received<Invoice>>> {
	const { syncMarkerFrom: fromMarker, limit, includeLines, states, types } = filters;
	const asked = { ...toFilterRequest(filters, zone), ...(await lineListFlag(client, includeLines)) };
	const invoices = await readSales<Received<Invoice>>({
		fromMarker,
		limit,
		idOf: ({ invoiceId }) => invoiceId,
		fits: (invoice) => fitsFilters(invoice, filters, zone) && isOneOf(invoice.state, states) && isOneOf(invoice.invoiceType, types),
		readPage: async (syncMarker, syncMarkerLimit) => (await client.read('getInvoices', { request: { syncMarker, syncMarkerLimit, ...asked } })).invoiceList?.invoice ?? [],
	});
	return includeLines ? invoices : invoices.map((invoice) => ({ ...invoice, lineList: undefined }));
}
