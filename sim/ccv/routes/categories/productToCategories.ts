import { dropRecords } from '../../dropRecords';
import { findRecord } from '../../findRecord';
import { nextId } from '../../nextId';
import { changed, created, refused, unknownId } from '../../outcome';
import { toProductToCategory } from '../../render/toProductToCategory';
import type { Route } from '../../route';
import type { CcvProductToCategory } from '../../world';
import { getChildren, getOne, removeOne, type Resource } from '../collectionRoutes';

const resource: Resource<CcvProductToCategory> = {
	name: 'producttocategories',
	of: (world) => world.producttocategories,
	toJson: (_world, origin) => (link) => toProductToCategory(origin, link),
};

const postProductToCategory: Route = {
	method: 'POST',
	path: '/producttocategories/',
	body: { product_id: 'int', category_id: 'int', position: 'int' },
	required: ['product_id', 'category_id'],
	answer(world, { body, origin }) {
		const { product_id: productId, category_id: categoryId, position } = body as Omit<CcvProductToCategory, 'id' | 'position'> & { position?: number };
		if (!findRecord(world.products, String(productId))) return unknownId('products', String(productId));
		if (!findRecord(world.categories, String(categoryId))) return unknownId('categories', String(categoryId));
		const inCategory = world.producttocategories.filter((link) => link.category_id === categoryId);
		// The code is that of API.md 5; that it is meant for this is assumed.
		if (inCategory.some((link) => link.product_id === productId)) {
			return refused(500, '500.40', `Product ${productId} is in category ${categoryId} already`);
		}
		const link = {
			id: nextId(world, 'producttocategories', world.producttocategories),
			product_id: productId,
			category_id: categoryId,
			position: position ?? inCategory.reduce((most, other) => Math.max(most, other.position), 0) + 1,
		};
		world.producttocategories.push(link);
		return created(toProductToCategory(origin, link));
	},
};

const patchProductToCategory: Route = {
	method: 'PATCH',
	path: '/producttocategories/:id/',
	body: { position: 'int' },
	answer(world, { id, body }) {
		const link = findRecord(world.producttocategories, id);
		if (!link) return unknownId('producttocategories', id);
		Object.assign(link, body);
		return changed();
	},
};

export const productToCategories: Route[] = [
	getChildren('products', resource, (world, id) => world.producttocategories.filter(({ product_id: parent }) => parent === id)),
	getChildren('categories', resource, (world, id) => world.producttocategories.filter(({ category_id: parent }) => parent === id)),
	getOne(resource),
	postProductToCategory,
	patchProductToCategory,
	removeOne(resource, (world, { id }) => {
		dropRecords(world, 'producttocategories', (link) => link.id === id);
	}),
];
