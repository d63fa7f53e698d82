import { updateDisplayOptions, type IDataObject, type INodeProperties } from 'n8n-workflow';

import { flatTreeItems, nestedTreeItems } from '../../../../lib/ccv/categories/treeItems';
import type { CcvClient } from '../../../../lib/ccv/CcvClient';
import { choiceIn } from '../../../shared/checkedValues';
import type { ItemOperation } from '../../../shared/Operation';
import { optionsField } from '../../../shared/optionsField';
import { LANGUAGE_OPTION } from '../../fields/languageOption';

const properties: INodeProperties[] = [
	{
		displayName: 'Return As',
		name: 'returnAs',
		type: 'options',
		options: [
			{ name: 'List', value: 'list', description: 'One item for each category, each before those below it, with the way to it' },
			{ name: 'Tree', value: 'tree', description: 'One item for each category at the top, those below it inside' },
		],
		default: 'list',
	},
	optionsField(LANGUAGE_OPTION),
];

export const getTree: ItemOperation<CcvClient> = {
	fields: updateDisplayOptions({ show: { resource: ['category'], operation: ['getTree'] } }, properties),

	async execute(ctx, itemIndex, client) {
		const returnAs = choiceIn(ctx.getNodeParameter('returnAs', itemIndex, 'list'), 'Return As', ['list', 'tree'] as const);
		return (returnAs === 'tree' ? await nestedTreeItems(client) : await flatTreeItems(client)) as IDataObject[];
	},
};
