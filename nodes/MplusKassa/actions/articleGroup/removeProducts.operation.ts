import { updateDisplayOptions, type IDataObject, type INodeProperties } from 'n8n-workflow';

import { changeGroupProducts, type ProductsChange } from '../../../../lib/mplus/articleGroups/changeGroupProducts';
import { groupItem } from '../../../../lib/mplus/articleGroups/groupItem';
import type { MplusClient } from '../../../../lib/mplus/MplusClient';
import { requiredTillNumberAt } from '../../../shared/numberLocator';
import type { ItemOperation } from '../../../shared/Operation';
import { optionsField, readZone, TIMEZONE_OPTION } from '../../../shared/optionsField';
import { readSimplify, SIMPLIFY_FIELD } from '../../../shared/simplifyField';
import { GROUP_LOCATOR, GROUP_PRODUCTS } from '../../fields/groupFields';
import { requiredSeveralAt, severalFields } from '../../fields/severalNumbers';

const properties: INodeProperties[] = [
	GROUP_LOCATOR,
	{ displayName: 'Remove All', name: 'removeAll', type: 'boolean', default: false, description: 'Whether all products leave the group' },
	...severalFields(GROUP_PRODUCTS, 'Products to remove from the group').map((field) => ({ ...field, displayOptions: { show: { removeAll: [false] } } })),
	SIMPLIFY_FIELD,
	optionsField(TIMEZONE_OPTION),
];

export const removeProducts: ItemOperation<MplusClient> = {
	fields: updateDisplayOptions({ show: { resource: ['articleGroup'], operation: ['removeProducts'] } }, properties),

	async execute(ctx, itemIndex, client) {
		const form = { simplify: readSimplify(ctx, itemIndex), zone: readZone(ctx, itemIndex) };
		const groupNumber = requiredTillNumberAt(ctx, 'group', 'Article Group', itemIndex);
		const removeAll = ctx.getNodeParameter('removeAll', itemIndex, false) === true;
		const change: ProductsChange = removeAll ? { kind: 'removeAll' } : { kind: 'remove', productNumbers: requiredSeveralAt(ctx, GROUP_PRODUCTS, itemIndex) };
		const { flat, changed, readBack } = await changeGroupProducts(client, groupNumber, change);
		return [{ changed, ...(readBack === false && { readBack }), ...groupItem(flat, form) } as IDataObject];
	},
};
