import { findOrderRow } from '../../orders/findOrderRow';
import { found, unknownId } from '../../outcome';
import { toOrderRow } from '../../render/toOrderRow';
import type { Route } from '../../route';

export const getOrderRow: Route = {
	method: 'GET',
	path: '/orderrows/:id/',
	answer(world, { id, origin }) {
		const hit = findOrderRow(world, id);
		return hit ? found(toOrderRow(origin, hit.order, hit.row, world.packages)) : unknownId('orderrows', id);
	},
};
