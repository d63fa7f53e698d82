import { found, unknownId } from '../../outcome';
import { toCollection } from '../../query/toCollection';
import type { Route } from '../../route';

/** The shops under a multishop system; this one is none (data/ccvshop-models, webshops.webshops). */
export const getWebshopsOfWebshop: Route = {
	method: 'GET',
	path: '/webshops/:id/webshops/',
	answer: (world, call) => (call.id === String(world.shop.id) ? found(toCollection(call, [])) : unknownId('webshops', call.id)),
};
