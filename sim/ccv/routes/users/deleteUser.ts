import { findRecord } from '../../findRecord';
import { changed, unknownId } from '../../outcome';
import type { Route } from '../../route';
import { removeUser } from '../../users/removeUser';

export const deleteUser: Route = {
	method: 'DELETE',
	path: '/users/:id/',
	answer(world, { id }) {
		const user = findRecord(world.users, id);
		if (!user) return unknownId('users', id);
		removeUser(world, user);
		return changed();
	},
};
