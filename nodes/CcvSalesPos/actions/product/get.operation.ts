import { updateDisplayOptions, type IDataObject, type INodeProperties } from 'n8n-workflow';

import type { CcvClient } from '../../../../lib/ccv/CcvClient';
import { productItem } from '../../../../lib/ccv/products/productItem';
import { readProduct } from '../../../../lib/ccv/products/readProduct';
import type { ItemOperation } from '../../../shared/Operation';
import { optionsField } from '../../../shared/optionsField';
import { readSimplify, SIMPLIFY_FIELD } from '../../../shared/simplifyField';
import { LANGUAGE_OPTION } from '../../fields/languageOption';
import { COLLECTION_OPTIONS, collectionsIn } from '../../fields/productForm';
import { PRODUCT_LOCATOR, productKeyAt } from '../../fields/productLocator';

const properties: INodeProperties[] = [PRODUCT_LOCATOR, SIMPLIFY_FIELD, optionsField(...COLLECTION_OPTIONS, LANGUAGE_OPTION)];

export const get: ItemOperation<CcvClient> = {
	fields: updateDisplayOptions({ show: { resource: ['product'], operation: ['get'] } }, properties),

	async execute(ctx, itemIndex, client) {
		const collections = collectionsIn(ctx.getNodeParameter('options', itemIndex, {}) as IDataObject);
		const record = await readProduct(client, productKeyAt(ctx, itemIndex), collections);
		return [productItem(record, readSimplify(ctx, itemIndex)) as IDataObject];
	},
};
