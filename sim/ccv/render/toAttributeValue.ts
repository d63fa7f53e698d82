import type { JsonObject } from '../outcome';
import type { CcvAttributeValue } from '../world';
import { hrefOf } from './hrefOf';

export const toAttributeValue = (origin: string, value: CcvAttributeValue): JsonObject => ({
	href: hrefOf(origin, 'attributevalues', value.id, ''),
	id: value.id,
	name: value.name,
	default_price: value.default_price,
	attribute_id: value.attribute_id,
	parent: { href: hrefOf(origin, 'attributes', value.attribute_id, 'attributevalues', '') },
});
