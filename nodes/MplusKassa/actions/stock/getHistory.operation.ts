import { updateDisplayOptions, type IDataObject, type IExecuteFunctions, type INodeProperties } from 'n8n-workflow';

import { PosError } from '../../../../lib/http/PosError';
import { toItem } from '../../../../lib/mplus/items/toItem';
import type { MplusClient } from '../../../../lib/mplus/MplusClient';
import { listStockHistory, type HistorySearch } from '../../../../lib/mplus/stock/listStockHistory';
import { simplifyStockMutation } from '../../../../lib/mplus/stock/simplifyStockMutation';
import { LIST_FIELDS, readLimit } from '../../../shared/listParameters';
import { numberIn, numberLocator } from '../../../shared/numberLocator';
import type { ItemOperation } from '../../../shared/Operation';
import { optionsField, TIMEZONE_OPTION } from '../../../shared/optionsField';
import { SIMPLIFY_FIELD } from '../../../shared/simplifyField';
import { strictNumber } from '../../../shared/readItemParameters';
import { textIn, type Entered } from '../../../shared/entered';
import { itemFormAt } from '../../fields/itemForm';

const FILTERS_FIELD: INodeProperties = {
	displayName: 'Filters',
	name: 'filters',
	type: 'collection',
	placeholder: 'Add Filter',
	default: {},
	options: [
		numberLocator('Article', 'article', 'searchArticles', 'Only mutations of this article'),
		numberLocator('Branch', 'branch', 'searchBranches', 'Only mutations in this branch'),
		{ displayName: 'From', name: 'from', type: 'dateTime', default: '', description: 'First moment, included' },
		{
			displayName: 'Since Stock ID',
			name: 'sinceStockId',
			type: 'number',
			typeOptions: { minValue: 0 },
			default: 0,
			description: 'Only mutations with a higher stock ID: keep the highest one you have seen',
		},
		{ displayName: 'Through', name: 'through', type: 'dateTime', default: '', description: 'Last moment, included' },
		{
			displayName: 'Type',
			name: 'types',
			type: 'multiOptions',
			options: [
				{ name: 'API', value: 'STOCK-HISTORY-TYPE-API' },
				{ name: 'Correction', value: 'STOCK-HISTORY-TYPE-CORRECTION' },
				{ name: 'Delivery', value: 'STOCK-HISTORY-TYPE-DELIVERY' },
				{ name: 'Internal Delivery', value: 'STOCK-HISTORY-TYPE-INTERNAL-DELIVERY' },
				{ name: 'Internal Shipment', value: 'STOCK-HISTORY-TYPE-INTERNAL-SHIPMENT' },
				{ name: 'Manual', value: 'STOCK-HISTORY-TYPE-MANUAL' },
				{ name: 'Sales', value: 'STOCK-HISTORY-TYPE-SALES' },
				{ name: 'Unknown', value: 'STOCK-HISTORY-TYPE-UNKNOWN' },
			],
			default: [],
			description: 'All of them where none is chosen',
		},
	],
};

const properties: INodeProperties[] = [...LIST_FIELDS, FILTERS_FIELD, SIMPLIFY_FIELD, optionsField(TIMEZONE_OPTION)];

export const getHistory: ItemOperation<MplusClient> = {
	fields: updateDisplayOptions({ show: { resource: ['stock'], operation: ['getHistory'] } }, properties),

	async execute(ctx, itemIndex, client) {
		const { simplify, zone } = itemFormAt(ctx, itemIndex);
		const rows = await listStockHistory(client, readSearch(ctx, itemIndex), zone);
		return rows.map((row) => (simplify ? simplifyStockMutation(row, zone) : toItem('ArticleStockHistory', row, zone)) as IDataObject);
	},
};

function readSearch(ctx: IExecuteFunctions, itemIndex: number): HistorySearch {
	const { article, branch, from, through, sinceStockId, types } = ctx.getNodeParameter('filters', itemIndex, {}) as Entered;
	const since = strictNumber(sinceStockId, 'Since Stock ID');
	if (since !== undefined && (!Number.isSafeInteger(since) || since < 0)) throw new PosError('invalid-setting', `Since Stock ID must be a whole number, not ${since}`);
	return {
		articleNumber: numberIn(article, 'Article'),
		branchNumber: numberIn(branch, 'Branch'),
		from: textIn(from, 'From'),
		through: textIn(through, 'Through'),
		sinceStockId: since,
		types: Array.isArray(types) ? types.map(String) : [],
		limit: readLimit(ctx, itemIndex),
	};
}
