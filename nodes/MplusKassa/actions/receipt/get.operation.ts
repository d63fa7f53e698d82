import { updateDisplayOptions, type IDataObject, type INodeProperties } from 'n8n-workflow';

import type { MplusClient } from '../../../../lib/mplus/MplusClient';
import { findReceipt } from '../../../../lib/mplus/receipts/findReceipt';
import { receiptItem } from '../../../../lib/mplus/receipts/receiptItem';
import type { ItemOperation } from '../../../shared/Operation';
import { optionsField, TIMEZONE_OPTION } from '../../../shared/optionsField';
import { requiredTextAt } from '../../../shared/readItemParameters';
import { SIMPLIFY_FIELD } from '../../../shared/simplifyField';
import { itemFormAt } from '../../fields/itemForm';

const properties: INodeProperties[] = [
	{ displayName: 'Receipt ID', name: 'receiptId', type: 'string', default: '', required: true, placeholder: 'e.g. 5eea25d4-4188-43b8-9a66-8086561d590c' },
	SIMPLIFY_FIELD,
	optionsField(TIMEZONE_OPTION),
];

export const get: ItemOperation<MplusClient> = {
	fields: updateDisplayOptions({ show: { resource: ['receipt'], operation: ['get'] } }, properties),

	async execute(ctx, itemIndex, client) {
		const receipt = await findReceipt(client, requiredTextAt(ctx, 'receiptId', 'Receipt ID', itemIndex));
		return [receiptItem(receipt, itemFormAt(ctx, itemIndex)) as IDataObject];
	},
};
