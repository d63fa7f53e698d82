import { dropRecords } from '../../dropRecords';
import { findRecord } from '../../findRecord';
import { nextId } from '../../nextId';
import { changed, created, invalid, unknownId } from '../../outcome';
import { toAttribute } from '../../render/toAttribute';
import type { Route } from '../../route';
import { attributeTypes, isSameKind } from '../../variants/attributeTypes';
import { detachValues } from '../../variants/detachValues';
import type { CcvAttribute } from '../../world';
import { valuesOf } from '../../variants/valuesOf';
import { getAll, getChildren, getOne, removeOne, type Resource } from '../collectionRoutes';

export const attributeResource: Resource<CcvAttribute> = {
	name: 'attributes',
	of: (world) => world.attributes,
	toJson: (_world, origin) => (attribute) => toAttribute(origin, attribute),
};

const INPUT = { body: { name: 'text', type: { oneOf: attributeTypes } }, required: ['name', 'type'] } satisfies Partial<Route>;

const postAttribute: Route = {
	method: 'POST',
	path: '/attributes/',
	...INPUT,
	answer(world, { body, origin }) {
		const { name, type } = body as Omit<CcvAttribute, 'id'>;
		const attribute = { id: nextId(world, 'attributes', world.attributes), name, type };
		world.attributes.push(attribute);
		return created(toAttribute(origin, attribute));
	},
};

const patchAttribute: Route = {
	method: 'PATCH',
	path: '/attributes/:id/',
	...INPUT,
	answer(world, { id, body }) {
		const attribute = findRecord(world.attributes, id);
		if (!attribute) return unknownId('attributes', id);
		const { name, type } = body as Omit<CcvAttribute, 'id'>;
		if (!isSameKind(attribute.type, type)) return invalid(world, `Attribute type ${attribute.type} cannot become ${type}`);
		Object.assign(attribute, { name, type });
		return changed();
	},
};

export const attributes: Route[] = [
	getAll(attributeResource),
	getOne(attributeResource),
	getChildren('attributecombinations', attributeResource, (world, id) => {
		const ids = valuesOf(world, id).map((value) => value.attribute_id);
		return world.attributes.filter((attribute) => ids.includes(attribute.id));
	}),
	postAttribute,
	patchAttribute,
	removeOne(attributeResource, (world, { id }) => {
		detachValues(world, (value) => value.attribute_id === id);
		dropRecords(world, 'attributevalues', (value) => value.attribute_id === id);
		dropRecords(world, 'attributes', (attribute) => attribute.id === id);
	}),
];
