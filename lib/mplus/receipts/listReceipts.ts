import type { MplusClient } from '../MplusClient';
import { isOneOf } from '../sales/isOneOf';
import { lineListFlag } from '../sales/lineListFlag';
import { readSales } from '../sales/readSales';
import { fitsFilters, toFilterRequest, type SaleFilters } from '../sales/SaleFilters';
import type { Received, Receipt, ReceiptState, ReceiptType } from '../soap/mplusTypes.generated';

export interface ReceiptFilters extends SaleFilters {
	syncMarkerFrom: number;
	limit: number;
	/** Any where none are given. */
	states: ReceiptState[];
	types: ReceiptType[];
}

/** Receipts by sync marker, at most `limit`, with references to their orders. */
export async function listReceipts(client: MplusClient, filters: ReceiptFilters, zone: string): Promise<Array<Received<Receipt>>> {
	const { syncMarkerFrom: fromMarker, limit, includeLines, states, types } = filters;
	const asked = { ...toFilterRequest(filters, zone), ...(await lineListFlag(client, includeLines)), includeOrderReferences: true };
	const receipts = await readSales<Received<Receipt>>({
		fromMarker,
		limit,
		idOf: ({ receiptId }) => receiptId,
		fits: (receipt) => fitsFilters(receipt, filters, zone) && isOneOf(receipt.state, states) && isOneOf(receipt.receiptType, types),
		readPage: async (syncMarker, syncMarkerLimit) => (await client.read('getReceipts', { request: { syncMarker, syncMarkerLimit, ...asked } })).receiptList?.receipt ?? [],
	});
	return includeLines ? receipts : receipts.map((receipt) => ({ ...receipt, lineList: undefined }));
}
