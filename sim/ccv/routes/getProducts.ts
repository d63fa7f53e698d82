import { found, invalid } from '../outcome';
import { toPage } from '../query/toPage';
import { toSorted } from '../query/toSorted';
import { toProduct } from '../render/toProduct';
import type { Route } from '../route';
import { isWantedProduct, productRules } from './productRules';

export const getProducts: Route = {
	method: 'GET',
	path: '/products/',
	query: productRules,
	answer(world, call) {
		const { filters, orderby, expand } = call.query;
		if (filters.productname !== undefined && filters.productname.length < 3) {
			return invalid(world, 'productname needs at least 3 characters');
		}
		const wanted = world.products.filter((product) => isWantedProduct(product, filters));
		const sorted = toSorted(wanted, orderby, (product, field) => {
			if (field === 'createdate' || field === 'modifydate') return Date.parse(product[field]);
			return field === 'name' ? product.name : product.id;
		});
		return found(toPage(call, sorted, (product) => toProduct(world, call.origin, product, expand)));
	},
};
