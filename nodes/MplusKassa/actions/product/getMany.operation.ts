import { updateDisplayOptions, type IDataObject, type INodeProperties } from 'n8n-workflow';

import { toItem } from '../../../../lib/mplus/items/toItem';
import type { MplusClient } from '../../../../lib/mplus/MplusClient';
import { listProducts } from '../../../../lib/mplus/products/listProducts';
import { simplifyProduct } from '../../../../lib/mplus/products/simplifyProduct';
import { LIST_FIELDS, readLimit } from '../../../shared/listParameters';
import type { ItemOperation } from '../../../shared/Operation';
import { optionsField, readZone, TIMEZONE_OPTION } from '../../../shared/optionsField';
import { readSimplify, SIMPLIFY_FIELD } from '../../../shared/simplifyField';
import { PRODUCT_FILTERS, readProductFilter } from '../../fields/productFilters';

const properties: INodeProperties[] = [...LIST_FIELDS, PRODUCT_FILTERS, SIMPLIFY_FIELD, optionsField(TIMEZONE_OPTION)];

export const getMany: ItemOperation<MplusClient> = {
	fields: updateDisplayOptions({ show: { resource: ['product'], operation: ['getMany'] } }, properties),

	async execute(ctx, itemIndex, client) {
		const [simplify, zone] = [readSimplify(ctx, itemIndex), readZone(ctx, itemIndex)];
		const products = await listProducts(client, readProductFilter(ctx, itemIndex), readLimit(ctx, itemIndex));
		return products.map((product) => (simplify ? simplifyProduct(product) : toItem('Product', product, zone)) as IDataObject);
	},
};
