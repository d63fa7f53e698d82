import { found, unknownId } from '../outcome';
import { toOrderRow } from '../render/toOrderRow';
import type { Route } from '../route';

export const getOrderRow: Route = {
	method: 'GET',
	path: '/orderrows/:id/',
	answer(world, { id, origin }) {
		for (const order of world.orders) {
			const row = order.rows.find((candidate) => String(candidate.id) === id);
			if (row) return found(toOrderRow(origin, order, row));
		}
		return unknownId('orderrows', id);
	},
};
