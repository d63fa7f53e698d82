import type { MplusClient } from '../MplusClient';
import { noSuchRecord } from '../sales/SaleKey';
import type { Received, Receipt } from '../soap/mplusTypes.generated';

/** The receipt with this ID. Throws `not-found` where the till has none. */
export async function findReceipt(client: MplusClient, receiptId: string): Promise<Received<Receipt>> {
	const { receipt } = await client.read('getReceipt', { receiptId });
	if (receipt?.receiptId === receiptId) return receipt;
	throw noSuchRecord('receipt', receiptId, 'Check the ID');
}
