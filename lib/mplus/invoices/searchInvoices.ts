import { readCurrentMarker } from '../changed/readCurrentMarker';
import type { MplusClient } from '../MplusClient';
import { lineListFlag } from '../sales/lineListFlag';
import { searchNewest } from '../sales/searchNewest';
import { yearNumberText } from '../sales/yearNumber';
import { hasWords } from '../search/searchByMarker';
import type { Invoice, Received } from '../soap/mplusTypes.generated';

/** Invoices that have the words in number, external ID, reference or relation; those that changed last come first. */
export async function searchInvoices(client: MplusClient, words: string, before?: number): Promise<{ found: Array<Received<Invoice>>; next?: number }> {
	const lineList = await lineListFlag(client, false);
	return await searchNewest(
		{
			readHighest: async () => await readCurrentMarker(client, 'invoice'),
			readPage: async (syncMarker, syncMarkerLimit) =>
				(await client.read('getInvoices', { request: { syncMarker, syncMarkerLimit, articlePluNumbers: {}, articleBarcodes: {}, ...lineList } })).invoiceList?.invoice ?? [],
			fits: ({ invoiceNumber, extInvoiceId, reference, relationName, relationNumber }: Received<Invoice>) =>
				hasWords(words, [yearNumberText(invoiceNumber), extInvoiceId, reference, relationName, relationNumber]),
		},
		before,
	);
}
