import { updateDisplayOptions, type IDataObject, type INodeProperties } from 'n8n-workflow';

import type { MplusClient } from '../../../../lib/mplus/MplusClient';
import { articleItem } from '../../../../lib/mplus/products/articleItem';
import { readArticle } from '../../../../lib/mplus/products/readArticle';
import type { ItemOperation } from '../../../shared/Operation';
import { optionsField, readZone, TIMEZONE_OPTION } from '../../../shared/optionsField';
import { readSimplify, SIMPLIFY_FIELD } from '../../../shared/simplifyField';
import { ARTICLE_LOCATOR, articleKeyAt } from '../../fields/productLocators';

const properties: INodeProperties[] = [ARTICLE_LOCATOR, SIMPLIFY_FIELD, optionsField(TIMEZONE_OPTION)];

export const get: ItemOperation<MplusClient> = {
	fields: updateDisplayOptions({ show: { resource: ['article'], operation: ['get'] } }, properties),

	async execute(ctx, itemIndex, client) {
		const form = { simplify: readSimplify(ctx, itemIndex), zone: readZone(ctx, itemIndex) };
		const { key, value } = articleKeyAt(ctx, itemIndex);
		return [articleItem(await readArticle(client, key, value), form) as IDataObject];
	},
};
