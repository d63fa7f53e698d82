import { mapConcurrently } from '../../http/mapConcurrently';
import type { MplusClient } from '../MplusClient';
import type { Order, Received } from '../soap/mplusTypes.generated';
import { hasOperation } from '../tillService';
import { orderByExternalId } from './findOrder';

const CHUNK = 200;
const AT_A_TIME = 4;

type Found = Received<Order>;

/** The orders with these external IDs, in their order; those that the till does not have are left out. */
export async function readOrdersByExternalIds(client: MplusClient, externalIds: string[]): Promise<Found[]> {
	const wanted = [...new Set(externalIds)];
	const orders = (await hasOperation(client, 'getOrdersByExtOrderIds')) ? await many(client, wanted) : await oneByOne(client, wanted);
	const byId = new Map(orders.map((order) => [order.extOrderId, order]));
	return wanted.flatMap((id) => byId.get(id) ?? []);
}

async function many(client: MplusClient, wanted: string[]): Promise<Found[]> {
	const chunks = Array.from({ length: Math.ceil(wanted.length / CHUNK) }, (_, index) => wanted.slice(index * CHUNK, (index + 1) * CHUNK));
	const answers = await mapConcurrently(chunks, AT_A_TIME, async (id) => await client.read('getOrdersByExtOrderIds', { request: { extOrderIds: { id } } }));
	return answers.flatMap(({ orderList }) => orderList?.order ?? []);
}

async function oneByOne(client: MplusClient, wanted: string[]): Promise<Found[]> {
	const orders = await mapConcurrently(wanted, AT_A_TIME, async (id) => await orderByExternalId(client, id));
	return orders.flatMap((order) => order ?? []);
}
