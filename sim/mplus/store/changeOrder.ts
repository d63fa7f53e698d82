import { numberIn, type WireRecord } from '../wire';
import type { MplusWorld, Order } from '../world';

import { putOrder } from './putOrder';

/** Changes an order, as someone at the till would: with a new marker and change counter. What a client sent stays known. */
export function changeOrder(world: MplusWorld, order: Order, changes: WireRecord): Order {
	const changeCounter = (numberIn(order, 'changeCounter') ?? 0) + 1;
	return putOrder(world, { ...order, changeCounter, ...changes, orderId: order.orderId }, world.sentOrders.get(order.orderId));
}
