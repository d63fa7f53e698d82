import { updateDisplayOptions, type IDataObject, type INodeProperties } from 'n8n-workflow';

import type { CcvClient } from '../../../../lib/ccv/CcvClient';
import { addPhoto as add } from '../../../../lib/ccv/products/photos/addPhoto';
import { photoItem } from '../../../../lib/ccv/products/productItem';
import { productIdOf } from '../../../../lib/ccv/products/readProduct';
import type { ItemOperation } from '../../../shared/Operation';
import { requiredTextAt } from '../../../shared/readItemParameters';
import { readSimplify, SIMPLIFY_FIELD } from '../../../shared/simplifyField';
import { NEW_PHOTO_FIELDS, readNewPhoto } from '../../fields/photoFields';
import { PRODUCT_LOCATOR, productKeyAt } from '../../fields/productLocator';

const properties: INodeProperties[] = [
	PRODUCT_LOCATOR,
	{ displayName: 'Input Data Field Name', name: 'binaryPropertyName', type: 'string', default: 'data', required: true, hint: 'The name of the input field that holds the image', description: 'Name of the binary field of the item' },
	...NEW_PHOTO_FIELDS,
	SIMPLIFY_FIELD,
];

export const addPhoto: ItemOperation<CcvClient> = {
	fields: updateDisplayOptions({ show: { resource: ['product'], operation: ['addPhoto'] } }, properties),

	async execute(ctx, itemIndex, client) {
		const property = requiredTextAt(ctx, 'binaryPropertyName', 'Input Data Field Name', itemIndex);
		const { fileName, mimeType } = ctx.helpers.assertBinaryData(itemIndex, property);
		const bytes = await ctx.helpers.getBinaryDataBuffer(itemIndex, property);
		const id = await productIdOf(client, productKeyAt(ctx, itemIndex));
		const photo = await add(client, id, { bytes, mimeType, name: fileName, ...readNewPhoto(ctx, itemIndex) });
		return [photoItem(photo, id, readSimplify(ctx, itemIndex)) as IDataObject];
	},
};
