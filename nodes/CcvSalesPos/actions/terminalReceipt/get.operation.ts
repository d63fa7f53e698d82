import { updateDisplayOptions, type IDataObject, type INodeProperties } from 'n8n-workflow';

import type { CcvClient } from '../../../../lib/ccv/CcvClient';
import { readTerminalReceipt } from '../../../../lib/ccv/terminalReceipts/readTerminalReceipts';
import type { ItemOperation } from '../../../shared/Operation';
import { readSimplify, SIMPLIFY_FIELD } from '../../../shared/simplifyField';
import { idField, requiredIdAt } from '../../fields/idLocator';

const properties: INodeProperties[] = [idField('Terminal Receipt ID', 'terminalReceiptId', 'ID of the receipt to read'), SIMPLIFY_FIELD];

export const get: ItemOperation<CcvClient> = {
	fields: updateDisplayOptions({ show: { resource: ['terminalReceipt'], operation: ['get'] } }, properties),

	async execute(ctx, itemIndex, client) {
		return [(await readTerminalReceipt(client, requiredIdAt(ctx, 'terminalReceiptId', 'Terminal Receipt ID', itemIndex), readSimplify(ctx, itemIndex))) as IDataObject];
	},
};
