import { found } from '../outcome';
import { toPage } from '../query/toPage';
import { toSorted } from '../query/toSorted';
import { toUser } from '../render/toUser';
import type { Route } from '../route';

export const getUsers: Route = {
	method: 'GET',
	path: '/users/',
	query: {
		paged: true,
		filters: { approval_status: 'text' },
		orderby: ['first_name', 'id', 'last_name'],
		expand: [],
	},
	answer(world, call) {
		const { approval_status: status } = call.query.filters;
		const wanted = world.users.filter((user) => status === undefined || user.approval_status === status);
		const sorted = toSorted(wanted, call.query.orderby, (user, field) => {
			const name = field === 'first_name' ? 'first_name' : 'last_name';
			return field === 'id' ? user.id : (user.userinfo.billingaddress?.[name] ?? '');
		});
		return found(toPage(call, sorted, (user) => toUser(call.origin, user)));
	},
};
