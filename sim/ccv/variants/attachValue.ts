import { nextId } from '../nextId';
import type { CcvAttributeValue, CcvProductAttributeValue, CcvWorld } from '../world';

export interface AttachedInput {
	price: number;
	position?: number;
}

/** Gives a product a value of an attribute; the combinations are not made yet. */
export function attachValue(world: CcvWorld, productId: number, value: CcvAttributeValue, input: AttachedInput): CcvProductAttributeValue {
	const ofProduct = world.productattributevalues.filter(({ product_id: id }) => id === productId);
	const ofAttribute = ofProduct.filter(({ attribute_id: id }) => id === value.attribute_id);
	const attached: CcvProductAttributeValue = {
		id: nextId(world, 'productattributevalues', world.productattributevalues),
		product_id: productId,
		attribute_id: value.attribute_id,
		attributevalue_id: value.id,
		optionposition: ofAttribute[0]?.optionposition ?? highest(ofProduct, 'optionposition') + 1,
		position: input.position ?? highest(ofAttribute, 'position') + 1,
		price: input.price,
	};
	world.productattributevalues.push(attached);
	return attached;
}

const highest = (values: CcvProductAttributeValue[], field: 'optionposition' | 'position'): number =>
	values.reduce((most, value) => Math.max(most, value[field]), 0);
