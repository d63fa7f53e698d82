import { updateDisplayOptions, type IDataObject, type INodeProperties } from 'n8n-workflow';

import type { CcvClient } from '../../../../lib/ccv/CcvClient';
import { removeAndLook } from '../../../../lib/ccv/writes/removeAndLook';
import type { ItemOperation } from '../../../shared/Operation';
import { CATEGORY_LOCATOR, categoryAt } from '../../fields/categoryProducts';

const properties: INodeProperties[] = [CATEGORY_LOCATOR];

export const deleteOne: ItemOperation<CcvClient> = {
	fields: updateDisplayOptions({ show: { resource: ['category'], operation: ['delete'] } }, properties),

	async execute(ctx, itemIndex, client) {
		const id = categoryAt(ctx, itemIndex);
		await removeAndLook(client, `Category ${id}`, `/categories/${id}/`);
		return [{ id, deleted: true } as IDataObject];
	},
};
