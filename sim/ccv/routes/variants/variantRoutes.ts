import type { Route } from '../../route';
import { attributeCombinations } from './attributeCombinations';
import { attributes } from './attributes';
import { attributeValues } from './attributeValues';
import { getProductAttributeSets } from './getProductAttributeSets';
import { productAttributeValues } from './productAttributeValues';
import { productVariations } from './productVariations';

export const variantRoutes: Route[] = [
	...attributes,
	...attributeValues,
	...productAttributeValues,
	...attributeCombinations,
	...productVariations,
	getProductAttributeSets,
];
