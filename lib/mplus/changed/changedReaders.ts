import { toItem } from '../items/toItem';
import type { MplusClient } from '../MplusClient';
import { documentNumber } from '../sales/documentNumber';
import type { Received, Relation } from '../soap/mplusTypes.generated';
import { readHighestStockId } from '../stock/readHighestStockId';
import type { ChangedReader, ChangedRecord, RecordKind } from './RecordKind';
import { readChangedProducts } from './readChangedProducts';
import { readChangedStock } from './readChangedStock';
import { readCurrentMarker, type MarkerName } from './readCurrentMarker';

/** getRelations gives a thousand at most (Mplus API, dossier 5). */
const MOST_RELATIONS = 1000;

const orders = reader('order', 'order', 'Order', async (client, syncMarker, syncMarkerLimit, orderType) => {
	const request = { syncMarker, syncMarkerLimit, articlePluNumbers: {}, articleBarcodes: {}, ...(orderType && { orderTypeList: { orderType } }) };
	const { orderList } = await client.read('getOrders', { request });
	return (orderList?.order ?? []).map((order) => entry(order.orderId, documentNumber(order.orderNumber, order.transactionString), order.syncMarker, order));
});

const invoices = reader('invoice', 'invoice', 'Invoice', async (client, syncMarker, syncMarkerLimit) => {
	const { invoiceList } = await client.read('getInvoices', { request: { syncMarker, syncMarkerLimit, articlePluNumbers: {}, articleBarcodes: {} } });
	return (invoiceList?.invoice ?? []).map((invoice) => entry(invoice.invoiceId, documentNumber(invoice.invoiceNumber, invoice.transactionString), invoice.syncMarker, invoice));
});

const receipts = reader('receipt', 'receipt', 'Receipt', async (client, syncMarker, syncMarkerLimit) => {
	const { receiptList } = await client.read('getReceipts', { request: { syncMarker, syncMarkerLimit, articlePluNumbers: {}, articleBarcodes: {} } });
	return (receiptList?.receipt ?? []).map((receipt) => entry(receipt.receiptId, documentNumber(receipt.receiptNumber, receipt.transactionString), receipt.syncMarker, receipt));
});

const customers = reader('customer', 'relation', 'Relation', async (client, syncMarker, limit) => {
	const { relationList } = await client.read('getRelations', { request: { syncMarker, syncMarkerLimit: Math.min(limit, MOST_RELATIONS) } });
	return (relationList?.relation ?? []).map((relation: Received<Relation>) => entry(String(relation.relationNumber ?? ''), undefined, relation.syncMarker, relation));
});

/** How each kind of record is read by its changes. */
export const changedReaders: Record<RecordKind, ChangedReader> = {
	order: orders,
	invoice: invoices,
	receipt: receipts,
	customer: customers,
	product: reader('product', 'article', 'Product', readChangedProducts),
	stock: { ...reader('stock', 'stock', 'ArticleStock', readChangedStock), readHighest: readHighestStockId, whole: true },
};

function reader(kind: RecordKind, marker: MarkerName, typeName: string, readPage: ChangedReader['readPage']): ChangedReader {
	return {
		kind,
		readPage,
		readHighest: async (client: MplusClient) => await readCurrentMarker(client, marker),
		toItem: (record, zone) => toItem(typeName, record, zone),
	};
}

function entry(id: string | undefined, number: string | undefined, marker: number | undefined, record: object): ChangedRecord {
	return { id: id ?? '', number: number ?? id ?? '', marker: marker ?? -1, record };
}
