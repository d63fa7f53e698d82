import { productFields } from '../../body/productFields';
import { findRecord } from '../../findRecord';
import { changed, unknownId } from '../../outcome';
import { applyProduct, type ProductInput } from '../../products/applyProduct';
import { refuseProduct } from '../../products/refuseProduct';
import { touchProduct } from '../../products/touchProduct';
import type { Route } from '../../route';

export const patchProduct: Route = {
	method: 'PATCH',
	path: '/products/:id/',
	body: productFields,
	answer(world, { id, body, now }) {
		const product = findRecord(world.products, id);
		if (!product) return unknownId('products', id);
		const input = body as ProductInput;
		const refusal = refuseProduct(world, input, product);
		if (refusal) return refusal;
		applyProduct(world, product, input);
		if (Object.keys(input).some((name) => name !== 'stock' || world.stockTouchesModifydate)) touchProduct(product, now);
		return changed();
	},
};
