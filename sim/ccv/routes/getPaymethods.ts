import { found } from '../outcome';
import { toCollection } from '../query/toCollection';
import { toPaymethod } from '../render/toPaymethod';
import type { Route } from '../route';

export const getPaymethods: Route = {
	method: 'GET',
	path: '/paymethods/',
	answer: (world, call) => found(toCollection(call, world.paymethods.map(toPaymethod))),
};
