import { updateDisplayOptions, type IDataObject, type INodeProperties } from 'n8n-workflow';

import type { CcvClient } from '../../../../lib/ccv/CcvClient';
import { addPhoto } from '../../../../lib/ccv/products/photos/addPhoto';
import { photoItem } from '../../../../lib/ccv/products/productItem';
import { productIdOf } from '../../../../lib/ccv/products/readProduct';
import type { ItemOperation } from '../../../shared/Operation';
import { optionsField } from '../../../shared/optionsField';
import { requiredTextAt } from '../../../shared/readItemParameters';
import { readSimplify, SIMPLIFY_FIELD } from '../../../shared/simplifyField';
import { downloadPhoto } from '../../fields/downloadPhoto';
import { LARGEST_SIZE_OPTION, NEW_PHOTO_FIELDS, readLargestBytes, readNewPhoto } from '../../fields/photoFields';
import { PRODUCT_LOCATOR, productKeyAt } from '../../fields/productLocator';

const properties: INodeProperties[] = [
	PRODUCT_LOCATOR,
	{ displayName: 'Photo URL', name: 'photoUrl', type: 'string', default: '', required: true, placeholder: 'e.g. https://example.com/tie-red.jpg', description: 'Fetched by n8n itself, without any credential' },
	...NEW_PHOTO_FIELDS,
	SIMPLIFY_FIELD,
	optionsField(LARGEST_SIZE_OPTION),
];

export const addPhotoFromUrl: ItemOperation<CcvClient> = {
	fields: updateDisplayOptions({ show: { resource: ['product'], operation: ['addPhotoFromUrl'] } }, properties),

	async execute(ctx, itemIndex, client) {
		const url = requiredTextAt(ctx, 'photoUrl', 'Photo URL', itemIndex);
		const id = await productIdOf(client, productKeyAt(ctx, itemIndex));
		const file = await downloadPhoto(ctx, url, readLargestBytes(ctx, itemIndex));
		const photo = await addPhoto(client, id, { ...file, ...readNewPhoto(ctx, itemIndex) });
		return [photoItem(photo, id, readSimplify(ctx, itemIndex)) as IDataObject];
	},
};
