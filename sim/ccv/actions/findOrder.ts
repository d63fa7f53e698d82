import type { CcvOrder, CcvWorld } from '../world';

/** An order that the test knows to be there. */
export function findOrder(world: CcvWorld, id: number): CcvOrder {
	const order = world.orders.find((candidate) => candidate.id === id);
	if (!order) throw new Error(`The shop has no order ${id}`);
	return order;
}
