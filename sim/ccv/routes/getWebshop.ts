import { found, unknownId } from '../outcome';
import { toWebshop } from '../render/toWebshop';
import type { Route } from '../route';

export const getWebshop: Route = {
	method: 'GET',
	path: '/webshops/:id/',
	answer: (world, { id, origin }) =>
		id === String(world.shop.id) ? found(toWebshop(world, origin)) : unknownId('webshops', id),
};
