import { updateDisplayOptions, type IDataObject, type INodeProperties } from 'n8n-workflow';

import type { CcvClient } from '../../../../lib/ccv/CcvClient';
import { readPhotos } from '../../../../lib/ccv/products/photos/addPhoto';
import { photoItem } from '../../../../lib/ccv/products/productItem';
import { productIdOf } from '../../../../lib/ccv/products/readProduct';
import type { ItemOperation } from '../../../shared/Operation';
import { readSimplify, SIMPLIFY_FIELD } from '../../../shared/simplifyField';
import { PRODUCT_LOCATOR, productKeyAt } from '../../fields/productLocator';

const properties: INodeProperties[] = [PRODUCT_LOCATOR, SIMPLIFY_FIELD];

export const getPhotos: ItemOperation<CcvClient> = {
	fields: updateDisplayOptions({ show: { resource: ['product'], operation: ['getPhotos'] } }, properties),

	async execute(ctx, itemIndex, client) {
		const simplify = readSimplify(ctx, itemIndex);
		const id = await productIdOf(client, productKeyAt(ctx, itemIndex));
		return (await readPhotos(client, id)).map((photo) => photoItem(photo, id, simplify) as IDataObject);
	},
};
