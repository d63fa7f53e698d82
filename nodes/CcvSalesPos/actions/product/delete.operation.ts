import { updateDisplayOptions, type IDataObject, type INodeProperties } from 'n8n-workflow';

import type { CcvClient } from '../../../../lib/ccv/CcvClient';
import { productIdOf } from '../../../../lib/ccv/products/readProduct';
import { removeAndLook } from '../../../../lib/ccv/writes/removeAndLook';
import type { ItemOperation } from '../../../shared/Operation';
import { PRODUCT_LOCATOR, productKeyAt } from '../../fields/productLocator';

const properties: INodeProperties[] = [PRODUCT_LOCATOR];

export const deleteOne: ItemOperation<CcvClient> = {
	fields: updateDisplayOptions({ show: { resource: ['product'], operation: ['delete'] } }, properties),

	async execute(ctx, itemIndex, client) {
		const id = await productIdOf(client, productKeyAt(ctx, itemIndex));
		await removeAndLook(client, `Product ${id}`, `/products/${id}/`);
		return [{ id, deleted: true } as IDataObject];
	},
};
