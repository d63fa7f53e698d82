import { found, unknownId } from '../outcome';
import { toSettings } from '../render/toSettings';
import type { Route } from '../route';

export const getSettings: Route = {
	method: 'GET',
	path: '/webshops/:id/settings/',
	answer: (world, { id, origin }) =>
		id === String(world.shop.id) ? found(toSettings(world, origin)) : unknownId('webshops', id),
};
