import { updateDisplayOptions, type IDataObject, type INodeProperties } from 'n8n-workflow';

import { changeGroupProducts } from '../../../../lib/mplus/articleGroups/changeGroupProducts';
import { groupItem } from '../../../../lib/mplus/articleGroups/groupItem';
import type { MplusClient } from '../../../../lib/mplus/MplusClient';
import { requiredTillNumberAt } from '../../../shared/numberLocator';
import type { ItemOperation } from '../../../shared/Operation';
import { optionsField, readOption, readZone, TIMEZONE_OPTION } from '../../../shared/optionsField';
import { readSimplify, SIMPLIFY_FIELD } from '../../../shared/simplifyField';
import { strictNumber } from '../../../shared/readItemParameters';

import { GROUP_LOCATOR, GROUP_PRODUCTS } from '../../fields/groupFields';
import { requiredSeveralAt, severalFields } from '../../fields/severalNumbers';

const properties: INodeProperties[] = [
	GROUP_LOCATOR,
	...severalFields(GROUP_PRODUCTS, 'Products to add; those that are in the group already stay where they are'),
	SIMPLIFY_FIELD,
	optionsField(TIMEZONE_OPTION, { displayName: 'Position', name: 'position', type: 'number', typeOptions: { minValue: 1 }, default: 1, description: 'First place that the added products take; without it they come last' }),
];

export const addProducts: ItemOperation<MplusClient> = {
	fields: updateDisplayOptions({ show: { resource: ['articleGroup'], operation: ['addProducts'] } }, properties),

	async execute(ctx, itemIndex, client) {
		const form = { simplify: readSimplify(ctx, itemIndex), zone: readZone(ctx, itemIndex) };
		const groupNumber = requiredTillNumberAt(ctx, 'group', 'Article Group', itemIndex);
		const productNumbers = requiredSeveralAt(ctx, GROUP_PRODUCTS, itemIndex);
		const position = strictNumber(readOption(ctx, 'position', itemIndex), 'Position');
		const { flat, changed, readBack } = await changeGroupProducts(client, groupNumber, { kind: 'add', productNumbers, position });
		return [{ changed, ...(readBack === false && { readBack }), ...groupItem(flat, form) } as IDataObject];
	},
};
