import type { JsonObject } from '../outcome';
import { without } from '../wire/without';
import type { CcvProductVariation } from '../world';
import { hrefOf } from './hrefOf';

export const toProductVariation = (origin: string, variation: CcvProductVariation): JsonObject => ({
	href: hrefOf(origin, 'productvariations', variation.id, ''),
	...without(variation, 'product_id'),
	product_variation_href: hrefOf(origin, 'products', variation.product_variation_id),
	parent: { href: hrefOf(origin, 'products', variation.product_id) },
});
