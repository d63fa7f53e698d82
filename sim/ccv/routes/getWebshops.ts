import { found } from '../outcome';
import { toCollection } from '../query/toCollection';
import { toWebshop } from '../render/toWebshop';
import type { Route } from '../route';

export const getWebshops: Route = {
	method: 'GET',
	path: '/webshops/',
	answer: (world, call) => found(toCollection(call, [toWebshop(world, call.origin)])),
};
