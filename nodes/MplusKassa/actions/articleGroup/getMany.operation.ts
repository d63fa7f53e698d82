import { updateDisplayOptions, type IDataObject, type INodeProperties } from 'n8n-workflow';

import { flattenGroups } from '../../../../lib/mplus/articleGroups/flattenGroups';
import { groupItem, treeItem } from '../../../../lib/mplus/articleGroups/groupItem';
import { readGroupTree } from '../../../../lib/mplus/articleGroups/readGroups';
import type { MplusClient } from '../../../../lib/mplus/MplusClient';
import { LIST_FIELDS, readLimit } from '../../../shared/listParameters';
import type { ItemOperation } from '../../../shared/Operation';
import { optionsField, readOption, readZone, TIMEZONE_OPTION } from '../../../shared/optionsField';
import { readSimplify, SIMPLIFY_FIELD } from '../../../shared/simplifyField';

const properties: INodeProperties[] = [
	{
		displayName: 'Return As',
		name: 'returnAs',
		type: 'options',
		options: [
			{ name: 'List', value: 'list', description: 'One item for each group, with the way to it' },
			{ name: 'Tree', value: 'tree', description: 'One item for each group at the top, with the groups below inside it' },
		],
		default: 'list',
	},
	...LIST_FIELDS,
	SIMPLIFY_FIELD,
	optionsField(TIMEZONE_OPTION, {
		displayName: 'Include Article Numbers',
		name: 'includeArticles',
		type: 'boolean',
		default: true,
		description: 'Whether the till also gives the numbers of the articles of each group, not only those of the products',
	}),
];

export const getMany: ItemOperation<MplusClient> = {
	fields: updateDisplayOptions({ show: { resource: ['articleGroup'], operation: ['getMany'] } }, properties),

	async execute(ctx, itemIndex, client) {
		const form = { simplify: readSimplify(ctx, itemIndex), zone: readZone(ctx, itemIndex) };
		const limit = readLimit(ctx, itemIndex);
		const tree = await readGroupTree(client, readOption(ctx, 'includeArticles', itemIndex) === true);
		const top = tree.filter(({ isDeleted }) => isDeleted !== true);
		if (ctx.getNodeParameter('returnAs', itemIndex, 'list') === 'tree') return top.slice(0, limit).map((group) => treeItem(group, form) as IDataObject);
		return flattenGroups(top)
			.slice(0, limit)
			.map((flat) => groupItem(flat, form) as IDataObject);
	},
};
