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
	if (!world.orders.has(order.orderId) && order.extOrderId !== '') remember(world, order);
	world.orders.set(order.orderId, order);
	world.sentOrders.set(order.orderId, sent);
	world.commits += 1;
	return order;
}

function remember(world: MplusWorld, order: Order): void {
	const known = world.orderIdsByExtOrderId.get(order.extOrderId);
	if (known) known.push(order.orderId);
	else world.orderIdsByExtOrderId.set(order.extOrderId, [order.orderId]);
}
