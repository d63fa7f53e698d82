import type { IExecuteFunctions, INodeProperties } from 'n8n-workflow';

import type { ProductFilter } from '../../../lib/mplus/products/listProducts';
import { numberIn, numberLocator } from '../../shared/numberLocator';

/** Which products or articles a Get Many returns. */
export const PRODUCT_FILTERS: INodeProperties = {
	displayName: 'Filters',
	name: 'filters',
	type: 'collection',
	placeholder: 'Add Filter',
	default: {},
	options: [
		{ displayName: 'Active Only', name: 'activeOnly', type: 'boolean', default: true, description: 'Whether to leave out articles that cannot be sold' },
		numberLocator('Article Group', 'group', 'searchArticleGroups', 'Only products in this article group itself, not in those below it'),
		{ displayName: 'Webshop Only', name: 'webshopOnly', type: 'boolean', default: true, description: 'Whether to leave out articles that are not marked for the webshop' },
	],
};

export function readProductFilter(ctx: IExecuteFunctions, itemIndex: number): ProductFilter {
	const { activeOnly, group, webshopOnly } = ctx.getNodeParameter('filters', itemIndex, {}) as Record<string, unknown>;
	return { activeOnly: activeOnly === true, webshopOnly: webshopOnly === true, groupNumber: numberIn(group, 'Article Group') };
}
