import type { MplusClient } from '../MplusClient';
import { readSales } from '../sales/readSales';
import type { Invoice, Received } from '../soap/mplusTypes.generated';

/** The credit invoice of an invoice, looked for among all invoices of its relation. */
export async function creditOf(client: MplusClient, { invoiceId, relationNumber }: Received<Invoice>): Promise<Received<Invoice> | undefined> {
	const relationNumbers = relationNumber ? [relationNumber] : undefined;
	const [credit] = await readSales<Received<Invoice>>({
		fromMarker: 0,
		limit: 1,
		idOf: (candidate) => candidate.invoiceId,
		fits: (candidate) => candidate.creditedInvoiceId === invoiceId,
		readPage: async (marker, syncMarkerLimit) =>
			(await client.read('getInvoices', { request: { syncMarker: marker, syncMarkerLimit, relationNumbers, articlePluNumbers: {}, articleBarcodes: {} } })).invoiceList?.invoice ?? [],
	});
	return credit;
}
