import { updateDisplayOptions, type IDataObject, type INodeProperties } from 'n8n-workflow';

import type { CcvClient } from '../../../../lib/ccv/CcvClient';
import { demandUser } from '../../../../lib/ccv/users/findUser';
import { userItem } from '../../../../lib/ccv/users/userItem';
import type { ItemOperation } from '../../../shared/Operation';
import { optionsField } from '../../../shared/optionsField';
import { readSimplify, SIMPLIFY_FIELD } from '../../../shared/simplifyField';
import { CUSTOMER_LOCATOR, customerKeyAt, lookSettingsAt, REUSE_INDEX_OPTION } from '../../fields/customerLocator';

const properties: INodeProperties[] = [CUSTOMER_LOCATOR, SIMPLIFY_FIELD, optionsField(REUSE_INDEX_OPTION)];

export const get: ItemOperation<CcvClient> = {
	fields: updateDisplayOptions({ show: { resource: ['customer'], operation: ['get'] } }, properties),

	async execute(ctx, itemIndex, client) {
		const user = await demandUser(client, customerKeyAt(ctx, itemIndex), lookSettingsAt(ctx, itemIndex));
		return [userItem(user, readSimplify(ctx, itemIndex)) as IDataObject];
	},
};
