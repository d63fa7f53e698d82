import type { IExecuteFunctions, INodeProperties } from 'n8n-workflow';

import type { ProductKey } from '../../../lib/ccv/products/ProductKey';
import { PosError } from '../../../lib/http/PosError';
import { requiredLocatorAt } from '../../shared/readItemParameters';
import { idIn } from './idLocator';

/** Names one product. */
export const PRODUCT_LOCATOR: INodeProperties = {
	displayName: 'Product',
	name: 'product',
	type: 'resourceLocator',
	default: { mode: 'list', value: '' },
	required: true,
	description: 'The product, by its ID or by a number of its own. Capitals and leading zeros of a number count.',
	modes: [
		{ displayName: 'From List', name: 'list', type: 'list', typeOptions: { searchListMethod: 'searchProducts', searchable: true } },
		{
			displayName: 'By ID',
			name: 'id',
			type: 'string',
			placeholder: 'e.g. 845754960',
			validation: [{ type: 'regex', properties: { regex: '^\\d*$', errorMessage: 'An ID of CCV has digits only' } }],
		},
		{ displayName: 'By SKU', name: 'sku', type: 'string', placeholder: 'e.g. TIE-RED' },
		{ displayName: 'By EAN', name: 'ean', type: 'string', placeholder: 'e.g. 8712345678901' },
	],
};

export function productKeyAt(ctx: IExecuteFunctions, itemIndex: number): ProductKey {
	const { mode, value } = requiredLocatorAt(ctx, 'product', 'Product', itemIndex);
	if (mode === 'sku') return { by: 'productnumber', value };
	if (mode === 'ean') return { by: 'eannumber', value };
	const id = idIn(value, 'Product');
	if (id !== undefined) return { by: 'id', value: id };
	throw new PosError('invalid-setting', 'Product is empty', { hint: 'Choose Product from the list, or enter its ID' });
}
