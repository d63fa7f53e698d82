import { readCurrentMarker } from '../changed/readCurrentMarker';
import { isoDayOf } from '../items/isoMoment';
import type { MplusClient } from '../MplusClient';
import { lineListFlag } from '../sales/lineListFlag';
import { searchNewest } from '../sales/searchNewest';
import { yearNumberText } from '../sales/yearNumber';
import { hasWords } from '../search/searchByMarker';
import type { Received, Receipt } from '../soap/mplusTypes.generated';

/** Receipts that have the words in number, date, reference or relation; those that changed last come first. */
export async function searchReceipts(client: MplusClient, words: string, before?: number): Promise<{ found: Array<Received<Receipt>>; next?: number }> {
	const lineList = await lineListFlag(client, false);
	return await searchNewest(
		{
			readHighest: async () => await readCurrentMarker(client, 'receipt'),
			readPage: async (syncMarker, syncMarkerLimit) =>
				(await client.read('getReceipts', { request: { syncMarker, syncMarkerLimit, articlePluNumbers: {}, articleBarcodes: {}, ...lineList } })).receiptList?.receipt ?? [],
			fits: ({ receiptNumber, financialDate, reference, relationName, relationNumber }: Received<Receipt>) =>
				hasWords(words, [yearNumberText(receiptNumber), isoDayOf(financialDate), reference, relationName, relationNumber]),
		},
		before,
	);
}
