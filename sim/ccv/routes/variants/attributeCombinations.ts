import { DELIVERY_TYPES } from '../../body/productFields';
import { findRecord } from '../../findRecord';
import { changed, unknownId } from '../../outcome';
import { combinationView } from '../../render/combinationView';
import type { Route } from '../../route';
import { touchForVariant } from '../../variants/touchForVariant';
import type { CcvAttributeCombination } from '../../world';
import { getChildren, getOne, type Resource } from '../collectionRoutes';

const resource: Resource<CcvAttributeCombination> = {
	name: 'attributecombinations',
	of: (world) => world.attributecombinations,
	toJson: combinationView,
	expand: ['attributecombinationphotos'],
};

const patchAttributeCombination: Route = {
	method: 'PATCH',
	path: '/attributecombinations/:id/',
	body: {
		note: 'text',
		stock: 'number',
		product_number: 'text',
		ean_number: 'text',
		sku_number: 'text',
		delivery_time: 'int',
		delivery_time_type: { oneOf: DELIVERY_TYPES },
		delivery_default_text: 'text',
		active: 'bool',
	},
	answer(world, { id, body, now }) {
		const combination = findRecord(world.attributecombinations, id);
		if (!combination) return unknownId('attributecombinations', id);
		Object.assign(combination, body);
		touchForVariant(world, combination.product_id, now);
		return changed();
	},
};

export const attributeCombinations: Route[] = [
	getChildren('products', resource, (world, id) => world.attributecombinations.filter(({ product_id: parent }) => parent === id)),
	getOne(resource),
	patchAttributeCombination,
];
