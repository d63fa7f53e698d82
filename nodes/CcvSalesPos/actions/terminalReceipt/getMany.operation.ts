import { updateDisplayOptions, type IDataObject, type INodeProperties } from 'n8n-workflow';

import type { CcvClient } from '../../../../lib/ccv/CcvClient';
import { readTerminalReceipts } from '../../../../lib/ccv/terminalReceipts/readTerminalReceipts';
import { LIST_FIELDS, readLimit } from '../../../shared/listParameters';
import type { ItemOperation } from '../../../shared/Operation';
import { readSimplify, SIMPLIFY_FIELD } from '../../../shared/simplifyField';

const properties: INodeProperties[] = [...LIST_FIELDS, SIMPLIFY_FIELD];

export const getMany: ItemOperation<CcvClient> = {
	fields: updateDisplayOptions({ show: { resource: ['terminalReceipt'], operation: ['getMany'] } }, properties),

	async execute(ctx, itemIndex, client) {
		return (await readTerminalReceipts(client, readLimit(ctx, itemIndex), readSimplify(ctx, itemIndex))) as IDataObject[];
	},
};
