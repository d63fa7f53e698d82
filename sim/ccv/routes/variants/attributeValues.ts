import { dropRecords } from '../../dropRecords';
import { findRecord } from '../../findRecord';
import { nextId } from '../../nextId';
import { changed, created, invalid, unknownId } from '../../outcome';
import { toAttributeValue } from '../../render/toAttributeValue';
import type { Route } from '../../route';
import { hasValues } from '../../variants/attributeTypes';
import { detachValues } from '../../variants/detachValues';
import type { CcvAttributeValue } from '../../world';
import { valuesOf } from '../../variants/valuesOf';
import { getChildren, getOne, removeOne, type Resource } from '../collectionRoutes';

export const attributeValueResource: Resource<CcvAttributeValue> = {
	name: 'attributevalues',
	of: (world) => world.attributevalues,
	toJson: (_world, origin) => (value) => toAttributeValue(origin, value),
};

const INPUT = { name: 'text', default_price: 'number' } satisfies Route['body'];

const postAttributeValue: Route = {
	method: 'POST',
	path: '/attributes/:id/attributevalues/',
	body: INPUT,
	required: ['name', 'default_price'],
	answer(world, { id, body, origin }) {
		const attribute = findRecord(world.attributes, id);
		if (!attribute) return unknownId('attributes', id);
		if (!hasValues(attribute.type)) return invalid(world, `An attribute of type ${attribute.type} has no values`);
		const { name, default_price: price } = body as Pick<CcvAttributeValue, 'name' | 'default_price'>;
		const value = {
			id: nextId(world, 'attributevalues', world.attributevalues),
			attribute_id: attribute.id,
			name,
			default_price: price,
		};
		world.attributevalues.push(value);
		return created(toAttributeValue(origin, value));
	},
};

const patchAttributeValue: Route = {
	method: 'PATCH',
	path: '/attributevalues/:id/',
	body: INPUT,
	answer(world, { id, body }) {
		const value = findRecord(world.attributevalues, id);
		if (!value) return unknownId('attributevalues', id);
		Object.assign(value, body);
		return changed();
	},
};

export const attributeValues: Route[] = [
	getChildren('attributes', attributeValueResource, (world, id) => world.attributevalues.filter((value) => value.attribute_id === id)),
	getChildren('attributecombinations', attributeValueResource, valuesOf),
	getOne(attributeValueResource),
	postAttributeValue,
	patchAttributeValue,
	removeOne(attributeValueResource, (world, { id }) => {
		detachValues(world, (value) => value.attributevalue_id === id);
		dropRecords(world, 'attributevalues', (value) => value.id === id);
	}),
];
