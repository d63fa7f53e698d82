import { toBody } from '../bodies/toBody';
import type { CcvClient } from '../CcvClient';
import { withoutLinks, type CcvItem } from '../items/withoutLinks';
import { readCollection } from '../readList';
import { createRecord } from '../writes/createRecord';
import { orderIdOf } from './findOrder';
import { orderName, type OrderKey } from './OrderKey';

/** What can be added to an order as a text: a note for the shop, or a message that CCV sends to the customer. */
const KINDS = {
	note: { list: 'ordernotes', operation: 'POST /orders/:id/ordernotes/' },
	message: { list: 'ordermessages', operation: 'POST /orders/:id/ordermessages/' },
} as const;

export type AddedText = keyof typeof KINDS;

/** Adds a text to an order, once. Simplified it is without links, and names its order. */
export async function addToOrder(client: CcvClient, key: OrderKey, kind: AddedText, text: string, simplify: boolean): Promise<CcvItem> {
	const { list, operation } = KINDS[kind];
	const what = `${orderName(key)}, ${kind}`;
	const body = toBody(operation, { [kind]: text }, what);
	const id = await orderIdOf(client, key);
	const path = `/orders/${id}/${list}/`;
	const before = new Set((await readCollection(client, path)).map((record) => record.id));
	const find = async () => (await readCollection(client, path)).find((record) => !before.has(record.id) && record[kind] === text);
	const added = (await createRecord(client, { what, path, body, find })) ?? { ...body, readBack: false };
	return simplify ? { order_id: id, ...withoutLinks(added) } : added;
}
