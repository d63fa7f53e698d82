import type { CcvOrder, CcvWorld } from '../world';
import { findOrder } from './findOrder';

/** The customer completes a basket: only now does the order get its number, the next one (API.md 6). */
export function completeBasket(world: CcvWorld, id: number, at: string): CcvOrder {
	const order = findOrder(world, id);
	if (order.is_completed) throw new Error(`Order ${id} is complete already`);
	order.is_completed = true;
	order.completedAt = at;
	order.ordernumber = world.counters.orderNumber++;
	order.status ??= 1;
	return order;
}
