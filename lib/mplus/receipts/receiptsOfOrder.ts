import type { MplusClient } from '../MplusClient';
import type { Received, Receipt } from '../soap/mplusTypes.generated';

/** The receipts of an order that is known to exist; where it has none, the till may say that it finds none. */
export async function receiptsOfOrder(client: MplusClient, orderId: string): Promise<Array<Received<Receipt>>> {
	const { receiptList } = await client.read('getReceiptsByOrder', { orderId });
	return receiptList?.receipt ?? [];
}
