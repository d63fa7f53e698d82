import { updateDisplayOptions, type IDataObject, type IExecuteFunctions, type INodeProperties } from 'n8n-workflow';

import type { CcvClient } from '../../../../lib/ccv/CcvClient';
import { upsertProduct, type ProductMatch } from '../../../../lib/ccv/products/upsertProduct';
import { PosError } from '../../../../lib/http/PosError';
import { choiceIn } from '../../../shared/checkedValues';
import type { ItemOperation } from '../../../shared/Operation';
import { optionsField } from '../../../shared/optionsField';
import { textAt } from '../../../shared/readItemParameters';
import { readSimplify, SIMPLIFY_FIELD } from '../../../shared/simplifyField';
import { readSpecified, shownForFields, type RecordItem } from '../../../shared/specify';
import { textIn, type Entered } from '../../../shared/entered';
import { idIn } from '../../fields/idLocator';
import { LANGUAGE_OPTION } from '../../fields/languageOption';
import { productOptions } from '../../fields/productFields';
import { PRODUCT_JSON, SPECIFY_PRODUCT, writtenItem } from '../../fields/productForm';
import { readProductFields } from '../../fields/readProductFields';

const MATCHES = ['productnumber', 'eannumber', 'id'] as const;

const properties: INodeProperties[] = [
	{
		displayName: 'Match By',
		name: 'matchBy',
		type: 'options',
		options: [
			{ name: 'EAN', value: 'eannumber', description: 'Barcode of the product' },
			{ name: 'ID', value: 'id', description: 'ID of the product in CCV; without one the product is new' },
			{ name: 'SKU', value: 'productnumber', description: 'Number of the product' },
		],
		default: 'productnumber',
		description: 'What tells whether CCV has the product already. With JSON, its productnumber, eannumber or ID does.',
	},
	...SPECIFY_PRODUCT,
	shownForFields({ displayName: 'Match Value', name: 'matchValue', type: 'string', default: '', placeholder: 'e.g. TIE-RED', description: 'The SKU, EAN or ID; a new product gets the SKU or EAN' }),
	shownForFields({ displayName: 'Fields', name: 'productFields', type: 'collection', placeholder: 'Add Field', default: {}, description: 'What the product should be; what is left empty stays as it is', options: productOptions() }),
	{ displayName: 'Only When Creating', name: 'createOnly', type: 'collection', placeholder: 'Add Field', default: {}, description: 'What a new product gets besides, and what of one that is there stays as it is, such as texts that the shop edits', options: productOptions() },
	SIMPLIFY_FIELD,
	optionsField(LANGUAGE_OPTION),
];

export const upsert: ItemOperation<CcvClient> = {
	fields: updateDisplayOptions({ show: { resource: ['product'], operation: ['upsert'] } }, properties),

	async execute(ctx, itemIndex, client) {
		const by = choiceIn(ctx.getNodeParameter('matchBy', itemIndex, 'productnumber'), 'Match By', MATCHES);
		const item = readSpecified(ctx, itemIndex, PRODUCT_JSON, () => readFields(ctx, itemIndex, by));
		const createOnly = readProductFields(ctx.getNodeParameter('createOnly', itemIndex, {}) as Entered);
		const written = await upsertProduct(client, matchOf(by, item), item, createOnly, ctx.getInputData().length);
		return [writtenItem(written, readSimplify(ctx, itemIndex), written.created) as IDataObject];
	},
};

function readFields(ctx: IExecuteFunctions, itemIndex: number, by: ProductMatch['by']): RecordItem {
	const value = textAt(ctx, 'matchValue', itemIndex, 'Match Value');
	if (value === undefined && by !== 'id') throw new PosError('invalid-setting', 'Match Value is empty', { hint: 'Fill in Match Value' });
	return { ...readProductFields(ctx.getNodeParameter('productFields', itemIndex, {}) as Entered), [by]: value };
}

function matchOf(by: ProductMatch['by'], item: RecordItem): ProductMatch {
	return { by, value: by === 'id' ? idIn(item.id, 'ID') : textIn(item[by], by === 'eannumber' ? 'EAN' : 'SKU') };
}
