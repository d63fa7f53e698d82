import { findRecord } from '../../findRecord';
import { found, unknownId } from '../../outcome';
import { toProduct } from '../../render/toProduct';
import type { Route } from '../../route';
import { productRules } from './productRules';

export const getProduct: Route = {
	method: 'GET',
	path: '/products/:id/',
	query: { paged: false, filters: {}, orderby: [], expand: productRules.expand },
	answer(world, { id, origin, query }) {
		const product = findRecord(world.products, id);
		return product ? found(toProduct(world, origin, product, query.expand)) : unknownId('products', id);
	},
};
