import { found } from '../../outcome';
import { toCollection } from '../../query/toCollection';
import { hrefOf } from '../../render/hrefOf';
import type { Route } from '../../route';

export const getLanguages: Route = {
	method: 'GET',
	path: '/languages/',
	answer(world, call) {
		const href = hrefOf(call.origin, 'languages', '');
		return found(toCollection(call, world.languages.map((language) => ({ ...language, href }))));
	},
};
