import { updateDisplayOptions, type IDataObject, type INodeProperties } from 'n8n-workflow';

import type { CcvClient } from '../../../../lib/ccv/CcvClient';
import { deleteUser } from '../../../../lib/ccv/users/deleteUser';
import type { ItemOperation } from '../../../shared/Operation';
import { optionsField } from '../../../shared/optionsField';
import { CUSTOMER_LOCATOR, customerKeyAt, lookSettingsAt, REUSE_INDEX_OPTION } from '../../fields/customerLocator';

const properties: INodeProperties[] = [CUSTOMER_LOCATOR, optionsField(REUSE_INDEX_OPTION)];

export const deleteOne: ItemOperation<CcvClient> = {
	fields: updateDisplayOptions({ show: { resource: ['customer'], operation: ['delete'] } }, properties),

	async execute(ctx, itemIndex, client) {
		return [(await deleteUser(client, customerKeyAt(ctx, itemIndex), lookSettingsAt(ctx, itemIndex))) as IDataObject];
	},
};
