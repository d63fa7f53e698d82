import { updateDisplayOptions, type IDataObject } from 'n8n-workflow';

import { removeProducts as remove } from '../../../../lib/ccv/categories/assignProducts';
import type { CcvClient } from '../../../../lib/ccv/CcvClient';
import type { ItemOperation } from '../../../shared/Operation';
import { progressTo } from '../../../shared/progressTo';
import { categoryAt, categoryProductFields, categoryProductsAt } from '../../fields/categoryProducts';

const properties = categoryProductFields('The products that are to leave the category; those that are not in it are not written');

export const removeProducts: ItemOperation<CcvClient> = {
	fields: updateDisplayOptions({ show: { resource: ['category'], operation: ['removeProducts'] } }, properties),

	async execute(ctx, itemIndex, client) {
		const categoryId = categoryAt(ctx, itemIndex);
		const onProgress = progressTo(ctx.logger, 'Remove Products: products written', client.connection.writesPerMinute);
		const { changed, unchanged } = await remove(client, categoryId, await categoryProductsAt(ctx, itemIndex, client), onProgress);
		return [{ category_id: categoryId, removed: changed, unchanged, changed: changed.length > 0 } as IDataObject];
	},
};
