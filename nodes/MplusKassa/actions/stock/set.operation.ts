import { updateDisplayOptions, type IDataObject, type INodeProperties } from 'n8n-workflow';

import type { MplusClient } from '../../../../lib/mplus/MplusClient';
import { changedStockItem } from '../../../../lib/mplus/stock/changedStockItem';
import { changeStock } from '../../../../lib/mplus/stock/changeStock';
import type { ItemOperation } from '../../../shared/Operation';
import { optionsField } from '../../../shared/optionsField';
import { ARTICLE_LOCATOR } from '../../fields/productLocators';
import { BRANCH_FIELD, EMPLOYEE_OPTION, readChange, readWriteOptions, REFERENCE_OPTION, STOCK_MEANS_OPTION } from './stockFields';

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
		description: 'What the free stock becomes. Mplus does not document whether its till sets the free or the physical stock: see the option Stock Means.',
	},
	optionsField(EMPLOYEE_OPTION, REFERENCE_OPTION, STOCK_MEANS_OPTION),
];

export const set: ItemOperation<MplusClient> = {
	fields: updateDisplayOptions({ show: { resource: ['stock'], operation: ['set'] } }, properties),

	async execute(ctx, itemIndex, client) {
		const change = await readChange(ctx, itemIndex, client, 'set');
		return [changedStockItem(change, await changeStock(client, change, readWriteOptions(ctx, itemIndex))) as IDataObject];
	},
};
