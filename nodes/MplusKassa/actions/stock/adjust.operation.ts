import { updateDisplayOptions, type IDataObject, type INodeProperties } from 'n8n-workflow';

import type { MplusClient } from '../../../../lib/mplus/MplusClient';
import { changedStockItem } from '../../../../lib/mplus/stock/changedStockItem';
import { changeStock } from '../../../../lib/mplus/stock/changeStock';
import type { ItemOperation } from '../../../shared/Operation';
import { optionsField } from '../../../shared/optionsField';
import { ARTICLE_LOCATOR } from '../../fields/productLocators';
import { BRANCH_FIELD, EMPLOYEE_OPTION, readChange, readWriteOptions, REFERENCE_OPTION } from './stockFields';

const properties: INodeProperties[] = [
	ARTICLE_LOCATOR,
	BRANCH_FIELD,
	{
		displayName: 'Amount',
		name: 'amount',
		type: 'number',
		default: 0,
		required: true,
		typeOptions: { numberPrecision: 6 },
		description: 'What is added to the stock; below 0 it is taken off. It is never sent again by itself, also not with Retry On Fail; a workflow that runs again for the same adds again.',
	},
	optionsField(EMPLOYEE_OPTION, REFERENCE_OPTION),
];

export const adjust: ItemOperation<MplusClient> = {
	fields: updateDisplayOptions({ show: { resource: ['stock'], operation: ['adjust'] } }, properties),

	async execute(ctx, itemIndex, client) {
		const change = await readChange(ctx, itemIndex, client, 'adjust');
		return [changedStockItem(change, await changeStock(client, change, readWriteOptions(ctx, itemIndex))) as IDataObject];
	},
};
