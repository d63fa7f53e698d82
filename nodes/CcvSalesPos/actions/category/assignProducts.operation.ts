import { updateDisplayOptions, type IDataObject } from 'n8n-workflow';

import { assignProducts as assign } from '../../../../lib/ccv/categories/assignProducts';
import type { CcvClient } from '../../../../lib/ccv/CcvClient';
import type { ItemOperation } from '../../../shared/Operation';
import { progressTo } from '../../../shared/progressTo';
import { categoryAt, categoryProductFields, categoryProductsAt } from '../../fields/categoryProducts';

const properties = categoryProductFields('The products that are to be in the category; those that are already are not written');

export const assignProducts: ItemOperation<CcvClient> = {
	fields: updateDisplayOptions({ show: { resource: ['category'], operation: ['assignProducts'] } }, properties),

	async execute(ctx, itemIndex, client) {
		const categoryId = categoryAt(ctx, itemIndex);
		const onProgress = progressTo(ctx.logger, 'Assign Products: products written', client.connection.writesPerMinute);
		const { changed, unchanged } = await assign(client, categoryId, await categoryProductsAt(ctx, itemIndex, client), onProgress);
		return [{ category_id: categoryId, assigned: changed, unchanged, changed: changed.length > 0 } as IDataObject];
	},
};
