import { found } from '../../outcome';
import { toPage } from '../../query/toPage';
import { toSorted } from '../../query/toSorted';
import { toOrder } from '../../render/toOrder';
import type { Route } from '../../route';
import { isWanted, orderRules, orderSortValue } from './orderRules';

export const getOrders: Route = {
	method: 'GET',
	path: '/orders/',
	query: orderRules,
	answer(world, call) {
		const wanted = world.orders.filter((order) => isWanted(world, order, call.query.filters));
		const sorted = toSorted(wanted, call.query.orderby, (order, field) => orderSortValue(world, order, field));
		return found(toPage(call, sorted, (order) => toOrder(world, call.origin, order)));
	},
};
