import { findRecord } from '../../findRecord';
import { changed, created, refused, unknownId } from '../../outcome';
import { toProductAttributeValue } from '../../render/toProductAttributeValue';
import type { Route } from '../../route';
import { attachValue, type AttachedInput } from '../../variants/attachValue';
import { detachValues } from '../../variants/detachValues';
import { recombine } from '../../variants/recombine';
import { touchForVariant } from '../../variants/touchForVariant';
import type { CcvProductAttributeValue } from '../../world';
import { getChildren, getOne, removeOne, type Resource } from '../collectionRoutes';

const resource: Resource<CcvProductAttributeValue> = {
	name: 'productattributevalues',
	of: (world) => world.productattributevalues,
	toJson: (world, origin) => (value) => toProductAttributeValue(world, origin, value),
	paged: true,
	sort: { optionposition: (value) => value.optionposition, position: (value) => value.position },
};

const postProductAttributeValue: Route = {
	method: 'POST',
	path: '/products/:id/productattributevalues/',
	body: { optionvalue: 'int', price: 'number', position: 'int', stock: 'number', enable: 'bool' },
	required: ['optionvalue', 'price'],
	answer(world, { id, body, origin, now }) {
		const product = findRecord(world.products, id);
		if (!product) return unknownId('products', id);
		const { optionvalue, stock, ...input } = body as unknown as AttachedInput & { optionvalue: number; stock?: number };
		const value = findRecord(world.attributevalues, String(optionvalue));
		if (!value) return unknownId('attributevalues', String(optionvalue));
		const isThere = world.productattributevalues.some((own) => own.product_id === product.id && own.attributevalue_id === value.id);
		// The code is that of API.md 5; that it is meant for this is assumed.
		if (isThere) return refused(500, '500.40', `Product ${product.id} has attribute value ${value.id} already`);
		const attached = attachValue(world, product.id, value, input);
		recombine(world, product.id, stock);
		touchForVariant(world, product.id, now);
		return created(toProductAttributeValue(world, origin, attached));
	},
};

const patchProductAttributeValue: Route = {
	method: 'PATCH',
	path: '/productattributevalues/:id/',
	body: { optionposition: 'int', position: 'int', price: 'number', enable: 'bool' },
	answer(world, { id, body, now }) {
		const value = findRecord(world.productattributevalues, id);
		if (!value) return unknownId('productattributevalues', id);
		const { optionposition, position, price } = body as Partial<CcvProductAttributeValue>;
		if (position !== undefined) value.position = position;
		if (price !== undefined) value.price = price;
		for (const own of world.productattributevalues) {
			const isSameAttribute = own.product_id === value.product_id && own.attribute_id === value.attribute_id;
			if (isSameAttribute && optionposition !== undefined) own.optionposition = optionposition;
		}
		recombine(world, value.product_id);
		touchForVariant(world, value.product_id, now);
		return changed();
	},
};

export const productAttributeValues: Route[] = [
	getChildren('products', resource, (world, id) => world.productattributevalues.filter((value) => value.product_id === id)),
	getOne(resource),
	postProductAttributeValue,
	patchProductAttributeValue,
	removeOne(resource, (world, value, now) => {
		detachValues(world, ({ id }) => id === value.id);
		touchForVariant(world, value.product_id, now);
	}),
];
