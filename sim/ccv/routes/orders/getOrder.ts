import { found, unknownId } from '../../outcome';
import { toOrder } from '../../render/toOrder';
import type { Route } from '../../route';

export const getOrder: Route = {
	method: 'GET',
	path: '/orders/:id/',
	answer(world, { id, origin }) {
		const order = world.orders.find((candidate) => String(candidate.id) === id);
		return order ? found(toOrder(world, origin, order)) : unknownId('orders', id);
	},
};
