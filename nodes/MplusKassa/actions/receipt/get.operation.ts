import { updateDisplayOptions, type IDataObject, type INodeProperties } from 'n8n-workflow';

import type { MplusClient } from '../../../../lib/mplus/MplusClient';
import { findReceipt } from '../../../../lib/mplus/receipts/findReceipt';
import { receiptItem } from '../../../../lib/mplus/receipts/receiptItem';
import type { ItemOperation } from '../../../shared/Operation';
import { optionsField, TIMEZONE_OPTION } from '../../../shared/optionsField';
import { requiredLocatorAt } from '../../../shared/readItemParameters';
import { SIMPLIFY_FIELD } from '../../../shared/simplifyField';
import { itemFormAt } from '../../fields/itemForm';
import { RECEIPT_LOCATOR } from '../../fields/saleLocators';

const properties: INodeProperties[] = [
	RECEIPT_LOCATOR,
	SIMPLIFY_FIELD,
	optionsField(TIMEZONE_OPTION),
];

export const get: ItemOperation<MplusClient> = {
	fields: updateDisplayOptions({ show: { resource: ['receipt'], operation: ['get'] } }, properties),

	async execute(ctx, itemIndex, client) {
		const receipt = await findReceipt(client, requiredLocatorAt(ctx, 'receiptId', 'Receipt ID', itemIndex).value);
		return [receiptItem(receipt, itemFormAt(ctx, itemIndex)) as IDataObject];
	},
};
