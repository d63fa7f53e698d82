import { updateDisplayOptions, type IDataObject, type INodeProperties } from 'n8n-workflow';

import type { CcvClient } from '../../../../lib/ccv/CcvClient';
import { categoryItems, readCategoryLinks } from '../../../../lib/ccv/products/categories/readProductCategories';
import { productIdOf } from '../../../../lib/ccv/products/readProduct';
import type { ItemOperation } from '../../../shared/Operation';
import { optionsField } from '../../../shared/optionsField';
import { readSimplify, SIMPLIFY_FIELD } from '../../../shared/simplifyField';
import { LANGUAGE_OPTION } from '../../fields/languageOption';
import { PRODUCT_LOCATOR, productKeyAt } from '../../fields/productLocator';

const properties: INodeProperties[] = [PRODUCT_LOCATOR, SIMPLIFY_FIELD, optionsField(LANGUAGE_OPTION)];

export const getCategories: ItemOperation<CcvClient> = {
	fields: updateDisplayOptions({ show: { resource: ['product'], operation: ['getCategories'] } }, properties),

	async execute(ctx, itemIndex, client) {
		const id = await productIdOf(client, productKeyAt(ctx, itemIndex));
		return (await categoryItems(client, await readCategoryLinks(client, id), readSimplify(ctx, itemIndex))) as IDataObject[];
	},
};
