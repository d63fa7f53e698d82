import { found } from '../../outcome';
import { toPage } from '../../query/toPage';
import { toUser } from '../../render/toUser';
import type { Route } from '../../route';
import { userRules, wantedUsers } from './userRules';

export const getUsers: Route = {
	method: 'GET',
	path: '/users/',
	query: userRules,
	answer: (world, call) => found(toPage(call, wantedUsers(world.users, call.query), (user) => toUser(call.origin, user))),
};
