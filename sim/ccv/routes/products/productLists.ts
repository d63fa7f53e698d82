import { findRecord } from '../../findRecord';
import { found, invalid, unknownId } from '../../outcome';
import { tieOf } from '../../query/tieOf';
import { toPage } from '../../query/toPage';
import { toSorted } from '../../query/toSorted';
import { productView } from '../../render/toProduct';
import type { CcvCall, Route } from '../../route';
import type { CcvProduct, CcvWorld } from '../../world';
import { productRules, wantedProducts } from './productRules';

type Membership = (world: CcvWorld, id: number) => (product: CcvProduct) => boolean;

/** All products, or those of a brand, category, condition, supplier or webshop. */
export const productLists: Route[] = [
	listAt('/products/', (world, call) => pageOf(world, call, world.products)),
	listOf('brands', (_world, id) => (product) => product.brand_id === id),
	listOf('conditions', (_world, id) => (product) => product.condition_id === id),
	listOf('suppliers', (_world, id) => (product) => product.supplier_id === id),
	listOf('categories', productsOfCategory),
	listAt('/webshops/:id/products/', (world, call) =>
		call.id === String(world.shop.id) ? pageOf(world, call, world.products) : unknownId('webshops', call.id),
	),
];

function listAt(path: string, answer: Route['answer']): Route {
	return { method: 'GET', path, query: productRules, answer };
}

function listOf(resource: 'brands' | 'conditions' | 'suppliers' | 'categories', membership: Membership): Route {
	return listAt(`/${resource}/:id/products/`, (world, call) => {
		const parents: Array<{ id: number }> = world[resource];
		const parent = findRecord(parents, call.id);
		if (!parent) return unknownId(resource, call.id);
		return pageOf(world, call, world.products.filter(membership(world, parent.id)));
	});
}

function productsOfCategory(world: CcvWorld, id: number): (product: CcvProduct) => boolean {
	const links = world.producttocategories.filter(({ category_id: categoryId }) => categoryId === id);
	const ids = new Set(links.map(({ product_id: productId }) => productId));
	return (product) => ids.has(product.id);
}

function pageOf(world: CcvWorld, call: CcvCall, products: CcvProduct[]): ReturnType<Route['answer']> {
	const { filters, orderby, expand, start, size } = call.query;
	if (filters.productname !== undefined && filters.productname.length < 3) {
		return invalid(world, 'productname needs at least 3 characters');
	}
	const valueOf = (product: CcvProduct, field: string) => {
		if (field === 'createdate' || field === 'modifydate') return Date.parse(product[field]);
		return field === 'name' ? product.name : product.id;
	};
	const sorted = toSorted(wantedProducts(world, products, filters), orderby, valueOf, tieOf(world, call));
	const shown = productView(world, call.origin, sorted.slice(start, start + size), world.expandsLists ? expand : []);
	return found(toPage(call, sorted, shown));
}
