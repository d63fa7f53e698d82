import { found, unknownId } from '../../outcome';
import { toUser } from '../../render/toUser';
import type { Route } from '../../route';

export const getUser: Route = {
	method: 'GET',
	path: '/users/:id/',
	answer(world, { id, origin }) {
		const user = world.users.find((candidate) => String(candidate.id) === id);
		return user ? found(toUser(origin, user)) : unknownId('users', id);
	},
};
