import { findRecord } from '../findRecord';
import type { JsonObject } from '../outcome';
import type { CcvProductAttributeValue, CcvWorld } from '../world';
import { hrefOf } from './hrefOf';

export const toProductAttributeValue = (world: CcvWorld, origin: string, value: CcvProductAttributeValue): JsonObject => ({
	href: hrefOf(origin, 'productattributevalues', value.id, ''),
	id: value.id,
	optionid: value.attribute_id,
	optionname: findRecord(world.attributes, String(value.attribute_id))?.name ?? '',
	optionposition: value.optionposition,
	optionvalue_id: value.attributevalue_id,
	optionvalue_name: findRecord(world.attributevalues, String(value.attributevalue_id))?.name ?? '',
	position: value.position,
	price: value.price,
	enable: true,
});
