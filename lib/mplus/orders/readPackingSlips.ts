import type { MplusClient } from '../MplusClient';
import type { PackingSlip, Received } from '../soap/mplusTypes.generated';

/** The packing slips of an order. */
export async function readPackingSlips(client: MplusClient, orderId: string): Promise<Array<Received<PackingSlip>>> {
	const { packingSlipList } = await client.read('getPackingSlipsByOrder', { request: { orderId } });
	return packingSlipList?.packingSlip ?? [];
}
