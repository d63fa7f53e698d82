import { updateDisplayOptions, type IDataObject, type INodeProperties } from 'n8n-workflow';

import type { CcvClient } from '../../../../lib/ccv/CcvClient';
import { findByNumber } from '../../../../lib/ccv/products/findByNumber';
import { productItem } from '../../../../lib/ccv/products/productItem';
import { simplifyVariant } from '../../../../lib/ccv/variants/simplifyVariant';
import { choiceIn } from '../../../shared/checkedValues';
import type { ItemOperation } from '../../../shared/Operation';
import { optionsField } from '../../../shared/optionsField';
import { requiredTextAt } from '../../../shared/readItemParameters';
import { readSimplify, SIMPLIFY_FIELD } from '../../../shared/simplifyField';
import { LANGUAGE_OPTION } from '../../fields/languageOption';

const properties: INodeProperties[] = [
	{
		displayName: 'Find By',
		name: 'findBy',
		type: 'options',
		options: [
			{ name: 'EAN', value: 'eannumber', description: 'Barcode of a product or a variant' },
			{ name: 'SKU', value: 'productnumber', description: 'Number of a product or a variant' },
		],
		default: 'productnumber',
	},
	{ displayName: 'Number', name: 'number', type: 'string', default: '', required: true, placeholder: 'e.g. TIE-RED', description: 'Capitals and leading zeros count. Where no product has it, variants are looked through, which CCV allows 30 times a minute: for more than 20 items all products are read once instead.' },
	SIMPLIFY_FIELD,
	optionsField(LANGUAGE_OPTION),
];

export const find: ItemOperation<CcvClient> = {
	fields: updateDisplayOptions({ show: { resource: ['product'], operation: ['find'] } }, properties),

	async execute(ctx, itemIndex, client) {
		const by = choiceIn(ctx.getNodeParameter('findBy', itemIndex, 'productnumber'), 'Find By', ['productnumber', 'eannumber'] as const);
		const simplify = readSimplify(ctx, itemIndex);
		const found = await findByNumber(client, by, requiredTextAt(ctx, 'number', 'Number', itemIndex), ctx.getInputData().length);
		return found.map(({ product, variant }) => ({ ...productItem(product, simplify), ...(variant && { variant: simplify ? simplifyVariant(variant) : variant }) }) as IDataObject);
	},
};
