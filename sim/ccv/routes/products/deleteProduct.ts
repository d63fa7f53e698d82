import { findRecord } from '../../findRecord';
import { changed, unknownId } from '../../outcome';
import { removeProduct } from '../../products/removeProduct';
import type { Route } from '../../route';

export const deleteProduct: Route = {
	method: 'DELETE',
	path: '/products/:id/',
	answer(world, { id }) {
		const product = findRecord(world.products, id);
		if (!product) return unknownId('products', id);
		removeProduct(world, product.id);
		return changed();
	},
};
