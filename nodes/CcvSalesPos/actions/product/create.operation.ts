import { updateDisplayOptions, type IDataObject, type IExecuteFunctions, type INodeProperties } from 'n8n-workflow';

import type { CcvClient } from '../../../../lib/ccv/CcvClient';
import { createProduct } from '../../../../lib/ccv/products/createProduct';
import { productItem } from '../../../../lib/ccv/products/productItem';
import { PosError } from '../../../../lib/http/PosError';
import type { ItemOperation } from '../../../shared/Operation';
import { optionsField, readOption } from '../../../shared/optionsField';
import { numberAt, requiredTextAt, textAt } from '../../../shared/readItemParameters';
import { readSimplify, SIMPLIFY_FIELD } from '../../../shared/simplifyField';
import { readSpecified, shownForFields, type RecordItem } from '../../../shared/specify';
import type { Entered } from '../../../shared/entered';
import { nameIn } from '../../fields/idLocator';
import { LANGUAGE_OPTION } from '../../fields/languageOption';
import { productOptions, TARIFF_LOCATOR } from '../../fields/productFields';
import { PRODUCT_JSON, SPECIFY_PRODUCT } from '../../fields/productForm';
import { readProductFields } from '../../fields/readProductFields';

const properties: INodeProperties[] = [
	...SPECIFY_PRODUCT,
	shownForFields({ displayName: 'Name', name: 'productName', type: 'string', default: '', required: true, placeholder: 'e.g. Red tie' }),
	shownForFields({ displayName: 'SKU', name: 'productnumber', type: 'string', default: '', placeholder: 'e.g. TIE-RED', description: 'Product number' }),
	shownForFields({ displayName: 'Price', name: 'price', type: 'number', typeOptions: { numberPrecision: 4 }, default: 0, required: true, description: 'Before discount, with or without VAT as the shop is set up' }),
	shownForFields({ ...TARIFF_LOCATOR, required: true }),
	shownForFields({ displayName: 'Additional Fields', name: 'additionalFields', type: 'collection', placeholder: 'Add Field', default: {}, options: productOptions(['name', 'price', 'productnumber', 'taxtariff']) }),
	SIMPLIFY_FIELD,
	optionsField(LANGUAGE_OPTION, {
		displayName: 'Allow Duplicate SKU',
		name: 'allowDuplicateSku',
		type: 'boolean',
		default: false,
		description: 'Whether to make the product although another one, or a variant, has its SKU; else that is an error',
	}),
];

export const create: ItemOperation<CcvClient> = {
	fields: updateDisplayOptions({ show: { resource: ['product'], operation: ['create'] } }, properties),

	async execute(ctx, itemIndex, client) {
		const item = readSpecified(ctx, itemIndex, PRODUCT_JSON, () => readFields(ctx, itemIndex));
		const allowsDuplicate = readOption(ctx, 'allowDuplicateSku', itemIndex) === true;
		const { record, notTaken, readBack } = await createProduct(client, item, { allowsDuplicate, lookUps: ctx.getInputData().length });
		return [{ ...productItem(record, readSimplify(ctx, itemIndex)), ...(notTaken && { notTaken }), ...(readBack === false && { readBack }) } as IDataObject];
	},
};

function readFields(ctx: IExecuteFunctions, itemIndex: number): RecordItem {
	const price = numberAt(ctx, 'price', 'Price', itemIndex);
	if (price === undefined) throw new PosError('invalid-setting', 'Price is empty', { hint: 'Fill in Price' });
	return {
		...readProductFields(ctx.getNodeParameter('additionalFields', itemIndex, {}) as Entered),
		productnumber: textAt(ctx, 'productnumber', itemIndex, 'SKU'),
		name: requiredTextAt(ctx, 'productName', 'Name', itemIndex),
		price,
		taxtariff: nameIn(ctx.getNodeParameter('taxtariff', itemIndex, ''), 'VAT Tariff'),
	};
}
