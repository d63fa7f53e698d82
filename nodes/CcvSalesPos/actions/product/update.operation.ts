import { updateDisplayOptions, type IDataObject, type INodeProperties } from 'n8n-workflow';

import type { CcvClient } from '../../../../lib/ccv/CcvClient';
import { readProduct } from '../../../../lib/ccv/products/readProduct';
import { updateProduct } from '../../../../lib/ccv/products/updateProduct';
import type { ItemOperation } from '../../../shared/Operation';
import { optionsField } from '../../../shared/optionsField';
import { readSimplify, SIMPLIFY_FIELD } from '../../../shared/simplifyField';
import { readSpecified, shownForFields } from '../../../shared/specify';
import type { Entered } from '../../../shared/entered';
import { LANGUAGE_OPTION } from '../../fields/languageOption';
import { productOptions } from '../../fields/productFields';
import { PRODUCT_JSON, SPECIFY_PRODUCT, writtenItem } from '../../fields/productForm';
import { PRODUCT_LOCATOR, productKeyAt } from '../../fields/productLocator';
import { readProductFields } from '../../fields/readProductFields';

const properties: INodeProperties[] = [
	PRODUCT_LOCATOR,
	...SPECIFY_PRODUCT,
	shownForFields({ displayName: 'Update Fields', name: 'updateFields', type: 'collection', placeholder: 'Add Field', default: {}, description: 'What the product should be; what is left empty stays as it is', options: productOptions() }),
	SIMPLIFY_FIELD,
	optionsField(LANGUAGE_OPTION),
];

export const update: ItemOperation<CcvClient> = {
	fields: updateDisplayOptions({ show: { resource: ['product'], operation: ['update'] } }, properties),

	async execute(ctx, itemIndex, client) {
		const item = readSpecified(ctx, itemIndex, PRODUCT_JSON, () => readProductFields(ctx.getNodeParameter('updateFields', itemIndex, {}) as Entered));
		const current = await readProduct(client, productKeyAt(ctx, itemIndex));
		return [writtenItem(await updateProduct(client, current, item), readSimplify(ctx, itemIndex)) as IDataObject];
	},
};
