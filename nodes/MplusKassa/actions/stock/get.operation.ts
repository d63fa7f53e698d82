import { updateDisplayOptions, type IDataObject, type IExecuteFunctions, type INodeProperties } from 'n8n-workflow';

import { toItem } from '../../../../lib/mplus/items/toItem';
import type { MplusClient } from '../../../../lib/mplus/MplusClient';
import { findStock } from '../../../../lib/mplus/stock/findStock';
import { simplifyStock } from '../../../../lib/mplus/stock/simplifyStock';
import { readLimit } from '../../../shared/listParameters';
import { numberLocator, tillNumberAt } from '../../../shared/numberLocator';
import type { ItemOperation } from '../../../shared/Operation';
import { optionsField, readOption, TIMEZONE_OPTION } from '../../../shared/optionsField';
import { SIMPLIFY_FIELD } from '../../../shared/simplifyField';
import { strictNumber } from '../../../shared/readItemParameters';

import { itemFormAt } from '../../fields/itemForm';
import { listFieldsFor } from '../../fields/listFields';
import { ARTICLE_LOCATOR } from '../../fields/productLocators';
import { requiredSeveralAt, severalFields, type SeveralNumbers } from '../../fields/severalNumbers';
import { articleNumberAt } from './stockFields';

const STOCK_ARTICLES: SeveralNumbers = { record: 'Article', name: 'articleList', list: 'searchArticles', numbersName: 'articleNumbers', numbersLabel: 'Article Numbers' };

const properties: INodeProperties[] = [
	{
		displayName: 'Articles',
		name: 'articles',
		type: 'options',
		options: [
			{ name: 'All', value: 'all', description: 'One item for each article of which the till keeps stock, and each branch' },
			{ name: 'One', value: 'one' },
			{ name: 'Several', value: 'several' },
		],
		default: 'one',
	},
	{ ...ARTICLE_LOCATOR, displayOptions: { show: { articles: ['one'] } } },
	...severalFields(STOCK_ARTICLES, 'The articles whose stock is read').map((field) => ({ ...field, displayOptions: { show: { articles: ['several'] } } })),
	numberLocator('Branch', 'branch', 'searchBranches', 'The branch whose stock is read; all branches where it is empty'),
	...listFieldsFor({ articles: ['all'] }),
	SIMPLIFY_FIELD,
	optionsField(
		{
			displayName: 'Leave Out Articles Without Stock',
			name: 'leaveOutMissing',
			type: 'boolean',
			default: false,
			description: 'Whether to leave out articles of which the till keeps no stock, instead of stopping with their numbers',
		},
		{
			displayName: 'Since Stock ID',
			name: 'sinceStockId',
			type: 'number',
			typeOptions: { minValue: 0 },
			default: 0,
			description: 'Only stock that changed after this stock ID: keep the highest one you have seen',
		},
		TIMEZONE_OPTION,
	),
];

export const get: ItemOperation<MplusClient> = {
	fields: updateDisplayOptions({ show: { resource: ['stock'], operation: ['get'] } }, properties),

	async execute(ctx, itemIndex, client) {
		const { simplify, zone } = itemFormAt(ctx, itemIndex);
		const since = strictNumber(readOption(ctx, 'sinceStockId', itemIndex), 'Since Stock ID');
		const levels = await findStock(client, {
			branchNumber: tillNumberAt(ctx, 'branch', 'Branch', itemIndex),
			articleNumbers: await readArticles(ctx, itemIndex, client),
			fromStockId: since === undefined ? undefined : since + 1,
			leavesOutMissing: readOption(ctx, 'leaveOutMissing', itemIndex) === true,
			limit: ctx.getNodeParameter('articles', itemIndex, 'one') === 'all' ? readLimit(ctx, itemIndex) : undefined,
		});
		return levels.map((level) => (simplify ? simplifyStock(level, zone) : toItem('ArticleStock', level, zone)) as IDataObject);
	},
};

/** None for all. */
async function readArticles(ctx: IExecuteFunctions, itemIndex: number, client: MplusClient): Promise<number[]> {
	switch (ctx.getNodeParameter('articles', itemIndex, 'one')) {
		case 'all':
			return [];
		case 'several':
			return requiredSeveralAt(ctx, STOCK_ARTICLES, itemIndex);
		default:
			return [await articleNumberAt(ctx, itemIndex, client)];
	}
}
