import { applyCategory } from '../../categories/applyCategory';
import { branchOf } from '../../categories/branchOf';
import { refuseCategory, type CategoryInput } from '../../categories/refuseCategory';
import { categoryFields } from '../../body/categoryFields';
import { dropRecords } from '../../dropRecords';
import { findRecord } from '../../findRecord';
import { nextId } from '../../nextId';
import { changed, created, unknownId } from '../../outcome';
import { toCategory } from '../../render/toCategory';
import type { Route } from '../../route';
import type { CcvCategory } from '../../world';
import { getAll, getChildren, getOne, removeOne, type Resource } from '../collectionRoutes';

const resource: Resource<CcvCategory> = {
	name: 'categories',
	of: (world) => world.categories,
	toJson: (_world, origin) => (category) => toCategory(origin, category),
	paged: true,
};

const postCategory: Route = {
	method: 'POST',
	path: '/categories/',
	body: categoryFields,
	required: ['name'],
	answer(world, { body, origin }) {
		const input = body as CategoryInput;
		const refusal = refuseCategory(world, input);
		if (refusal) return refusal;
		const siblings = world.categories.filter((other) => other.parentcategory_id === (input.parentcategory_id ?? null));
		const category: CcvCategory = {
			id: nextId(world, 'categories', world.categories),
			name: '',
			parentcategory_id: null,
			position: siblings.reduce((most, { position }) => Math.max(most, position), 0) + 1,
			show_on_website: true,
			details: {},
		};
		applyCategory(category, input);
		world.categories.push(category);
		return created(toCategory(origin, category));
	},
};

const patchCategory: Route = {
	method: 'PATCH',
	path: '/categories/:id/',
	body: categoryFields,
	answer(world, { id, body }) {
		const category = findRecord(world.categories, id);
		if (!category) return unknownId('categories', id);
		const refusal = refuseCategory(world, body as CategoryInput, category);
		if (refusal) return refusal;
		applyCategory(category, body as CategoryInput);
		return changed();
	},
};

export const categories: Route[] = [
	getAll(resource),
	getOne(resource),
	getChildren('categories', resource, (world, id) => world.categories.filter(({ parentcategory_id: parent }) => parent === id)),
	postCategory,
	patchCategory,
	// What is below a category goes with it (assumed); the products stay.
	removeOne(resource, (world, { id }) => {
		const gone = branchOf(world, id);
		dropRecords(world, 'categories', (category) => gone.has(category.id));
		dropRecords(world, 'producttocategories', (link) => gone.has(link.category_id));
	}),
];
