import { found, invalid } from '../outcome';
import { toPage } from '../query/toPage';
import { toSorted } from '../query/toSorted';
import { toProduct } from '../render/toProduct';
import type { Route } from '../route';
import { isWantedProduct } from './productRules';

/** Looks products up by a number. No product has an `skunumber` of its own; only combinations do (FIELDS.md). */
export const getProductQueries: Route = {
	method: 'GET',
	path: '/productqueries/',
	query: {
		paged: true,
		filters: { productnumber: 'text', eannumber: 'text', mpnnumber: 'text', skunumber: 'text' },
		orderby: [],
		expand: [],
	},
	answer(world, call) {
		const { skunumber, ...filters } = call.query.filters;
		if (skunumber === undefined && Object.keys(filters).length === 0) {
			return invalid(world, 'One of productnumber, eannumber, mpnnumber and skunumber is required');
		}
		const wanted = skunumber === undefined ? world.products.filter((product) => isWantedProduct(product, filters)) : [];
		const sorted = toSorted(wanted, undefined, (product) => product.id);
		return found(toPage(call, sorted, (product) => toProduct(world, call.origin, product)));
	},
};
