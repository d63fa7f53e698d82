import { readCurrentMarker } from '../changed/readCurrentMarker';
import type { MplusClient } from '../MplusClient';
import { lineListFlag } from '../sales/lineListFlag';
import { searchNewest } from '../sales/searchNewest';
import { yearNumberText } from '../sales/yearNumber';
import { hasWords } from '../search/searchByMarker';
import type { Order, Received } from '../soap/mplusTypes.generated';

/** Orders that have the words in number, external ID, reference or relation; those that changed last come first. */
export async function searchOrders(client: MplusClient, words: string, before?: number): Promise<{ found: Array<Received<Order>>; next?: number }> {
	const lineList = await lineListFlag(client, false);
	return await searchNewest(
		{
			readHighest: async () => await readCurrentMarker(client, 'order'),
			readPage: async (syncMarker, syncMarkerLimit) =>
				(await client.read('getOrders', { request: { syncMarker, syncMarkerLimit, articlePluNumbers: {}, articleBarcodes: {}, ...lineList } })).orderList?.order ?? [],
			fits: ({ orderNumber, extOrderId, reference, relationName, relationNumber }: Received<Order>) => hasWords(words, [yearNumberText(orderNumber), extOrderId, reference, relationName, relationNumber]),
		},
		before,
	);
}
