import { updateDisplayOptions, type IDataObject, type INodeProperties } from 'n8n-workflow';

import type { MplusClient } from '../../../../lib/mplus/MplusClient';
import { articleItem } from '../../../../lib/mplus/products/articleItem';
import { readArticle } from '../../../../lib/mplus/products/readArticle';
import { setArticleActive } from '../../../../lib/mplus/products/setArticleActive';
import type { ItemOperation } from '../../../shared/Operation';
import { optionsField, readZone, TIMEZONE_OPTION } from '../../../shared/optionsField';
import { readSimplify, SIMPLIFY_FIELD } from '../../../shared/simplifyField';
import { ARTICLE_LOCATOR, articleKeyAt } from '../../fields/productLocators';

const properties: INodeProperties[] = [
	ARTICLE_LOCATOR,
	{ displayName: 'Active', name: 'active', type: 'boolean', default: true, description: 'Whether the article can be sold. The till cannot delete an article; it is switched off instead.' },
	SIMPLIFY_FIELD,
	optionsField(TIMEZONE_OPTION),
];

export const setActive: ItemOperation<MplusClient> = {
	fields: updateDisplayOptions({ show: { resource: ['article'], operation: ['setActive'] } }, properties),

	async execute(ctx, itemIndex, client) {
		const form = { simplify: readSimplify(ctx, itemIndex), zone: readZone(ctx, itemIndex) };
		const { key, value } = articleKeyAt(ctx, itemIndex);
		const active = ctx.getNodeParameter('active', itemIndex, true) as boolean;
		const { changed, readBack, ...found } = await setArticleActive(client, await readArticle(client, key, value), active);
		return [{ changed, ...(readBack === false && { readBack }), ...articleItem(found, form) } as IDataObject];
	},
};
