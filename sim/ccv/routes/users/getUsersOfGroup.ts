import { findRecord } from '../../findRecord';
import { found, unknownId } from '../../outcome';
import { toPage } from '../../query/toPage';
import { toUser } from '../../render/toUser';
import type { Route } from '../../route';
import { userRules, wantedUsers } from './userRules';

export const getUsersOfGroup: Route = {
	method: 'GET',
	path: '/usergroups/:id/users/',
	query: userRules,
	answer(world, call) {
		const group = findRecord(world.usergroups, call.id);
		if (!group) return unknownId('usergroups', call.id);
		const members = world.users.filter((user) => user.group_id === group.id);
		return found(toPage(call, wantedUsers(members, call.query), (user) => toUser(call.origin, user)));
	},
};
