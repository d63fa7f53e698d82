import { updateDisplayOptions, type IDataObject, type INodeProperties } from 'n8n-workflow';

import { toItem } from '../../../../lib/mplus/items/toItem';
import type { MplusClient } from '../../../../lib/mplus/MplusClient';
import { readProduct } from '../../../../lib/mplus/products/readProduct';
import { simplifyProduct } from '../../../../lib/mplus/products/simplifyProduct';
import type { ItemOperation } from '../../../shared/Operation';
import { optionsField, readZone, TIMEZONE_OPTION } from '../../../shared/optionsField';
import { readSimplify, SIMPLIFY_FIELD } from '../../../shared/simplifyField';
import { PRODUCT_LOCATOR, productKeyAt } from '../../fields/productLocators';

const properties: INodeProperties[] = [PRODUCT_LOCATOR, SIMPLIFY_FIELD, optionsField(TIMEZONE_OPTION)];

export const get: ItemOperation<MplusClient> = {
	fields: updateDisplayOptions({ show: { resource: ['product'], operation: ['get'] } }, properties),

	async execute(ctx, itemIndex, client) {
		const zone = readZone(ctx, itemIndex);
		const { key, value } = productKeyAt(ctx, itemIndex);
		const product = await readProduct(client, key, value);
		return [(readSimplify(ctx, itemIndex) ? simplifyProduct(product) : toItem('Product', product, zone)) as IDataObject];
	},
};
