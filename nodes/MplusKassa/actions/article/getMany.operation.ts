import { updateDisplayOptions, type IDataObject, type INodeProperties } from 'n8n-workflow';

import type { MplusClient } from '../../../../lib/mplus/MplusClient';
import { articleItem } from '../../../../lib/mplus/products/articleItem';
import { listArticles } from '../../../../lib/mplus/products/listProducts';
import { LIST_FIELDS, readLimit } from '../../../shared/listParameters';
import type { ItemOperation } from '../../../shared/Operation';
import { optionsField, readZone, TIMEZONE_OPTION } from '../../../shared/optionsField';
import { readSimplify, SIMPLIFY_FIELD } from '../../../shared/simplifyField';
import { PRODUCT_FILTERS, readProductFilter } from '../../fields/productFilters';

const properties: INodeProperties[] = [...LIST_FIELDS, PRODUCT_FILTERS, SIMPLIFY_FIELD, optionsField(TIMEZONE_OPTION)];

export const getMany: ItemOperation<MplusClient> = {
	fields: updateDisplayOptions({ show: { resource: ['article'], operation: ['getMany'] } }, properties),

	async execute(ctx, itemIndex, client) {
		const form = { simplify: readSimplify(ctx, itemIndex), zone: readZone(ctx, itemIndex) };
		const articles = await listArticles(client, readProductFilter(ctx, itemIndex), readLimit(ctx, itemIndex));
		return articles.map((found) => articleItem(found, form) as IDataObject);
	},
};
