import { updateDisplayOptions, type IDataObject, type INodeProperties } from 'n8n-workflow';

import { readCashUp } from '../../../../lib/ccv/cashUps/readCashUps';
import type { CcvClient } from '../../../../lib/ccv/CcvClient';
import type { ItemOperation } from '../../../shared/Operation';
import { readSimplify, SIMPLIFY_FIELD } from '../../../shared/simplifyField';
import { idLocator, requiredIdAt } from '../../fields/idLocator';

const properties: INodeProperties[] = [{ ...idLocator('Cash-Up', 'cashUp', 'searchCashUps', 'The cash-up to read'), required: true }, SIMPLIFY_FIELD];

export const get: ItemOperation<CcvClient> = {
	fields: updateDisplayOptions({ show: { resource: ['cashUp'], operation: ['get'] } }, properties),

	async execute(ctx, itemIndex, client) {
		return [(await readCashUp(client, requiredIdAt(ctx, 'cashUp', 'Cash-Up', itemIndex), readSimplify(ctx, itemIndex))) as IDataObject];
	},
};
