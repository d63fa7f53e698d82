import { findRecord } from '../../findRecord';
import { found, unknownId } from '../../outcome';
import { toCollection } from '../../query/toCollection';
import { attributeSets } from '../../render/attributeSets';
import type { Route } from '../../route';

export const getProductAttributeSets: Route = {
	method: 'GET',
	path: '/products/:id/productattributesets/',
	query: { paged: false, filters: {}, orderby: ['attributeposition', 'position'], expand: [] },
	answer(world, call) {
		const product = findRecord(world.products, call.id);
		if (!product) return unknownId('products', call.id);
		const values = world.productattributevalues.filter(({ product_id: id }) => id === product.id);
		const sets = attributeSets(world, call.origin, values);
		return found(toCollection(call, call.query.orderby?.descending ? sets.reverse() : sets));
	},
};
