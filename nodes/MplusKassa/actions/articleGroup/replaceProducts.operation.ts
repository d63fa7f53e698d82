import { updateDisplayOptions, type IDataObject, type INodeProperties } from 'n8n-workflow';

import { changeGroupProducts } from '../../../../lib/mplus/articleGroups/changeGroupProducts';
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
	...severalFields(GROUP_PRODUCTS, 'All products of the group, in their order; every other product leaves it'),
	SIMPLIFY_FIELD,
	optionsField(TIMEZONE_OPTION),
];

export const replaceProducts: ItemOperation<MplusClient> = {
	fields: updateDisplayOptions({ show: { resource: ['articleGroup'], operation: ['replaceProducts'] } }, properties),

	async execute(ctx, itemIndex, client) {
		const form = { simplify: readSimplify(ctx, itemIndex), zone: readZone(ctx, itemIndex) };
		const groupNumber = requiredTillNumberAt(ctx, 'group', 'Article Group', itemIndex);
		const productNumbers = requiredSeveralAt(ctx, GROUP_PRODUCTS, itemIndex);
		const { flat, changed, readBack } = await changeGroupProducts(client, groupNumber, { kind: 'replace', productNumbers });
		return [{ changed, ...(readBack === false && { readBack }), ...groupItem(flat, form) } as IDataObject];
	},
};
