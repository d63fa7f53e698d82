import { updateDisplayOptions, type IDataObject, type INodeProperties } from 'n8n-workflow';

import type { CcvClient } from '../../../../lib/ccv/CcvClient';
import { removeAndLook } from '../../../../lib/ccv/writes/removeAndLook';
import type { ItemOperation } from '../../../shared/Operation';
import { groupLocator } from '../../fields/customerGroupFields';
import { requiredIdAt } from '../../fields/idLocator';

const properties: INodeProperties[] = [groupLocator('The group to delete; its customers stay')];

export const deleteOne: ItemOperation<CcvClient> = {
	fields: updateDisplayOptions({ show: { resource: ['customerGroup'], operation: ['delete'] } }, properties),

	async execute(ctx, itemIndex, client) {
		const id = requiredIdAt(ctx, 'customerGroup', 'Customer Group', itemIndex);
		await removeAndLook(client, `Customer group ${id}`, `/usergroups/${id}/`);
		return [{ id, deleted: true } as IDataObject];
	},
};
