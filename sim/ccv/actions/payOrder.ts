import type { CcvOrder, CcvWorld } from '../world';
import { findOrder } from './findOrder';

/** The payment of an order comes in; nothing else of it changes. */
export function payOrder(world: CcvWorld, id: number): CcvOrder {
	const order = findOrder(world, id);
	order.paid = true;
	return order;
}
