import { updateDisplayOptions, type IDataObject, type INodeProperties } from 'n8n-workflow';

import type { MplusClient } from '../../../../lib/mplus/MplusClient';
import { listRelations, type RelationFilter } from '../../../../lib/mplus/relations/listRelations';
import { relationItem } from '../../../../lib/mplus/relations/relationItem';
import { LIST_FIELDS, readLimit } from '../../../shared/listParameters';
import { numberIn, numberLocator } from '../../../shared/numberLocator';
import type { ItemOperation } from '../../../shared/Operation';
import { optionsField, readZone, TIMEZONE_OPTION } from '../../../shared/optionsField';
import { readSimplify, SIMPLIFY_FIELD } from '../../../shared/simplifyField';

const properties: INodeProperties[] = [
	...LIST_FIELDS,
	{
		displayName: 'Filters',
		name: 'filters',
		type: 'collection',
		placeholder: 'Add Filter',
		default: {},
		options: [
			numberLocator('Category', 'category', 'searchRelationCategories', 'Only customers of this card category'),
			{
				displayName: 'State',
				name: 'state',
				type: 'options',
				options: [
					{ name: 'Active', value: 'active' },
					{ name: 'Any', value: 'any' },
					{ name: 'Inactive', value: 'inactive' },
				],
				default: 'active',
				description: 'Whether to return customers that can be chosen at the till; without this filter all are returned',
			},
		],
	},
	SIMPLIFY_FIELD,
	optionsField(TIMEZONE_OPTION),
];

export const getMany: ItemOperation<MplusClient> = {
	fields: updateDisplayOptions({ show: { resource: ['customer'], operation: ['getMany'] } }, properties),

	async execute(ctx, itemIndex, client) {
		const form = { simplify: readSimplify(ctx, itemIndex), zone: readZone(ctx, itemIndex) };
		const { category, state = 'any' } = ctx.getNodeParameter('filters', itemIndex, {}) as { category?: unknown; state?: RelationFilter['state'] };
		const relations = await listRelations(client, { categoryId: numberIn(category, 'Category'), state }, readLimit(ctx, itemIndex));
		return relations.map((relation) => relationItem(relation, form) as IDataObject);
	},
};
