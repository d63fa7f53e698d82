import { productFields } from '../../body/productFields';
import { nextId } from '../../nextId';
import { created, invalid } from '../../outcome';
import { applyProduct, type ProductInput } from '../../products/applyProduct';
import { newProduct } from '../../products/newProduct';
import { refuseProduct } from '../../products/refuseProduct';
import { toSeconds } from '../../render/createDateOf';
import { toProduct } from '../../render/toProduct';
import type { Route } from '../../route';

export const postProduct: Route = {
	method: 'POST',
	path: '/products/',
	body: productFields,
	required: ['name', 'price', 'discount', 'package_id'],
	answer(world, { body, origin, now }) {
		const input = body as ProductInput;
		if (input.taxtariff === undefined && input.vatrate === undefined) return invalid(world, 'One of taxtariff and vatrate is required');
		const refusal = refuseProduct(world, input);
		if (refusal) return refusal;
		const product = newProduct(nextId(world, 'products', world.products), toSeconds(new Date(now).toISOString()));
		applyProduct(world, product, input);
		world.products.push(product);
		return created(toProduct(world, origin, product));
	},
};
