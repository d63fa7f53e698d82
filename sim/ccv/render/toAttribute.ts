import type { JsonObject } from '../outcome';
import { attributeTypeNumber } from '../variants/attributeTypes';
import type { CcvAttribute } from '../world';
import { hrefOf } from './hrefOf';

export const toAttribute = (origin: string, { id, name, type }: CcvAttribute): JsonObject => ({
	href: hrefOf(origin, 'attributes', id, ''),
	id,
	name,
	attribute_type: attributeTypeNumber(type),
	type,
	attribute_values: { href: hrefOf(origin, 'attributes', id, 'attributevalues', '') },
	parent: { href: hrefOf(origin, 'attributes', '') },
});
