import { updateDisplayOptions, type IDataObject, type INodeProperties } from 'n8n-workflow';

import type { CcvClient } from '../../../../lib/ccv/CcvClient';
import { removeAndLook } from '../../../../lib/ccv/writes/removeAndLook';
import type { ItemOperation } from '../../../shared/Operation';
import { idField, requiredIdAt } from '../../fields/idLocator';

const properties: INodeProperties[] = [idField('Photo ID', 'photoId', 'ID of the photo, as Get Photos returns it')];

export const deletePhoto: ItemOperation<CcvClient> = {
	fields: updateDisplayOptions({ show: { resource: ['product'], operation: ['deletePhoto'] } }, properties),

	async execute(ctx, itemIndex, client) {
		const id = requiredIdAt(ctx, 'photoId', 'Photo ID', itemIndex);
		await removeAndLook(client, `Photo ${id}`, `/productphotos/${id}/`);
		return [{ id, deleted: true } as IDataObject];
	},
};
