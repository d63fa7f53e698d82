import { updateDisplayOptions, type IDataObject, type INodeProperties } from 'n8n-workflow';

import type { CcvClient } from '../../../../lib/ccv/CcvClient';
import { removeAndLook } from '../../../../lib/ccv/writes/removeAndLook';
import type { ItemOperation } from '../../../shared/Operation';
import { idLocator, requiredIdAt } from '../../fields/idLocator';

const properties: INodeProperties[] = [
	{ ...idLocator('Webhook', 'webhook', 'searchWebhooks', 'The webhook to delete. Those of a trigger that is active come back.'), required: true },
];

export const deleteOne: ItemOperation<CcvClient> = {
	fields: updateDisplayOptions({ show: { resource: ['webhook'], operation: ['delete'] } }, properties),

	async execute(ctx, itemIndex, client) {
		const id = requiredIdAt(ctx, 'webhook', 'Webhook', itemIndex);
		await removeAndLook(client, `Webhook ${id}`, `/webhooks/${id}/`);
		return [{ id, deleted: true } as IDataObject];
	},
};
