import { findOrderRow } from '../../orders/findOrderRow';
import { changed, unknownId } from '../../outcome';
import type { Route } from '../../route';

export const deleteOrderRow: Route = {
	method: 'DELETE',
	path: '/orderrows/:id/',
	answer(world, { id }) {
		const hit = findOrderRow(world, id);
		if (!hit) return unknownId('orderrows', id);
		hit.order.rows.splice(hit.order.rows.indexOf(hit.row), 1);
		return changed();
	},
};
