import { updateDisplayOptions, type IDataObject, type INodeProperties } from 'n8n-workflow';

import type { CcvClient } from '../../../../lib/ccv/CcvClient';
import { listStock } from '../../../../lib/ccv/stock/listStock';
import { stockItem } from '../../../../lib/ccv/stock/StockArticle';
import { LIST_FIELDS, readLimit } from '../../../shared/listParameters';
import type { ItemOperation } from '../../../shared/Operation';
import { pagesTo } from '../../../shared/pagesTo';
import { strictNumber } from '../../../shared/readItemParameters';
import { flagIn } from '../../fields/flagIn';
import { idIn, idLocator } from '../../fields/idLocator';

const properties: INodeProperties[] = [
	...LIST_FIELDS,
	{
		displayName: 'Filters',
		name: 'filters',
		type: 'collection',
		placeholder: 'Add Filter',
		default: {},
		options: [
			idLocator('Brand', 'brand', 'searchBrands', 'Only products of this brand'),
			idLocator('Category', 'category', 'searchCategories', 'Only products in this category itself, not in those below it'),
			{ displayName: 'Only Counted Stock', name: 'enabledOnly', type: 'boolean', default: true, description: 'Whether products are left out whose stock is not counted' },
			{ displayName: 'Stock Below', name: 'below', type: 'number', default: 5, description: 'Only products and variants with less than this' },
		],
	},
];

export const getMany: ItemOperation<CcvClient> = {
	fields: updateDisplayOptions({ show: { resource: ['stock'], operation: ['getMany'] } }, properties),

	async execute(ctx, itemIndex, client) {
		const { brand, category, enabledOnly, below } = ctx.getNodeParameter('filters', itemIndex, {}) as Record<string, unknown>;
		const filter = { brandId: idIn(brand, 'Brand'), categoryId: idIn(category, 'Category'), enabledOnly: flagIn(enabledOnly, 'Only Counted Stock'), below: strictNumber(below, 'Stock Below') };
		const articles = await listStock(client, filter, readLimit(ctx, itemIndex), pagesTo(ctx.logger, 'Get Many: stocks read'));
		return articles.map((article) => stockItem(article) as IDataObject);
	},
};
