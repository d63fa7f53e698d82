import type { JsonObject } from '../outcome';
import type { CcvProductToCategory } from '../world';
import { hrefOf } from './hrefOf';

export const toProductToCategory = (origin: string, link: CcvProductToCategory): JsonObject => ({
	href: hrefOf(origin, 'producttocategories', link.id, ''),
	...link,
	product_href: hrefOf(origin, 'products', link.product_id),
	category_href: hrefOf(origin, 'categories', link.category_id),
});
