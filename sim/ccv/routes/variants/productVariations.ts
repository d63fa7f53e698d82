import { dropRecords } from '../../dropRecords';
import { findRecord } from '../../findRecord';
import { nextId } from '../../nextId';
import { changed, created, invalid, refused, unknownId } from '../../outcome';
import { toProductVariation } from '../../render/toProductVariation';
import type { Route } from '../../route';
import type { CcvProductVariation, CcvWorld } from '../../world';
import { getChildren, getOne, type Resource } from '../collectionRoutes';

const resource: Resource<CcvProductVariation> = {
	name: 'productvariations',
	of: (world) => world.productvariations,
	toJson: (_world, origin) => (variation) => toProductVariation(origin, variation),
};

// Source: data/ccvshop-endpoints-merged.json, productvariations. A link goes both ways, so each one has its counterpart.
const postProductVariation: Route = {
	method: 'POST',
	path: '/products/:id/productvariations/',
	body: { product_variation_id: 'int', active: 'bool' },
	required: ['product_variation_id', 'active'],
	answer(world, { id, body, origin }) {
		const product = findRecord(world.products, id);
		if (!product) return unknownId('products', id);
		const { product_variation_id: otherId, active } = body as Pick<CcvProductVariation, 'product_variation_id' | 'active'>;
		if (!findRecord(world.products, String(otherId))) return unknownId('products', String(otherId));
		if (otherId === product.id) return invalid(world, `Product ${otherId} cannot be a variation of itself`);
		if (world.productvariations.some((known) => known.product_id === product.id && known.product_variation_id === otherId)) {
			return refused(500, '500.40', `Product ${otherId} is a variation of product ${product.id} already`);
		}
		const variation = link(world, product.id, otherId, active);
		link(world, otherId, product.id, active);
		return created(toProductVariation(origin, variation));
	},
};

const patchProductVariation: Route = {
	method: 'PATCH',
	path: '/productvariations/:id/',
	body: { active: 'bool' },
	required: ['active'],
	answer(world, { id, body }) {
		const variation = findRecord(world.productvariations, id);
		if (!variation) return unknownId('productvariations', id);
		for (const half of bothWays(world, variation)) Object.assign(half, body);
		return changed();
	},
};

const deleteProductVariation: Route = {
	method: 'DELETE',
	path: '/productvariations/:id/',
	answer(world, { id }) {
		const variation = findRecord(world.productvariations, id);
		if (!variation) return unknownId('productvariations', id);
		if (variation.auto_created) return invalid(world, `Variation ${id} was made by the shop and can only be deactivated`);
		const gone = bothWays(world, variation);
		dropRecords(world, 'productvariations', (known) => gone.includes(known));
		return changed();
	},
};

export const productVariations: Route[] = [
	getChildren('products', resource, (world, id) => world.productvariations.filter(({ product_id: parent }) => parent === id)),
	getOne(resource),
	postProductVariation,
	patchProductVariation,
	deleteProductVariation,
];

function link(world: CcvWorld, productId: number, otherId: number, active: boolean): CcvProductVariation {
	const id = nextId(world, 'productvariations', world.productvariations);
	const variation = { id, product_id: productId, product_variation_id: otherId, auto_created: false, active };
	world.productvariations.push(variation);
	return variation;
}

const bothWays = (world: CcvWorld, { product_id: a, product_variation_id: b }: CcvProductVariation): CcvProductVariation[] =>
	world.productvariations.filter(
		({ product_id: from, product_variation_id: to }) => (from === a && to === b) || (from === b && to === a),
	);
