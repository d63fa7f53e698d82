import { found, unknownId } from '../../outcome';
import { toPage } from '../../query/toPage';
import { toOrderRow } from '../../render/toOrderRow';
import type { Route } from '../../route';

export const getOrderRows: Route = {
	method: 'GET',
	path: '/orders/:id/orderrows/',
	query: { paged: true, filters: {}, orderby: [], expand: [] },
	answer(world, call) {
		const order = world.orders.find((candidate) => String(candidate.id) === call.id);
		if (!order) return unknownId('orders', call.id);
		return found(toPage(call, order.rows, (row) => toOrderRow(call.origin, order, row, world.packages)));
	},
};
