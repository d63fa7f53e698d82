import type { WireRecord } from '../wire';
import type { MplusWorld, Order } from '../world';

import { nextMarker } from './nextMarker';

/** Creates or replaces an order, with a new marker. `sent` is what a client asked for. */
export function putOrder(world: MplusWorld, given: WireRecord & { orderId: string }, sent: WireRecord = given): Order {
	const order: Order = {
		extOrderId: '',
		orderType: 'ORDER-TYPE-SALES-ORDER',
		relationNumber: 0,
		totalInclAmount: 0,
		totalExclAmount: 0,
		lineList: { line: [] },
		...given,
		syncMarker: nextMarker(world, 'order'),
	};
	index(world, order);
	world.orders.set(order.orderId, order);
	world.sentOrders.set(order.orderId, sent);
	world.commits += 1;
	return order;
}

function index(world: MplusWorld, { orderId, extOrderId }: Order): void {
	const before = world.orders.get(orderId)?.extOrderId ?? '';
	if (before === extOrderId) return;
	const ids = world.orderIdsByExtOrderId;
	const left = (ids.get(before) ?? []).filter((id) => id !== orderId);
	if (left.length > 0) ids.set(before, left);
	else ids.delete(before);
	if (extOrderId !== '') ids.set(extOrderId, [...(ids.get(extOrderId) ?? []), orderId]);
}
