import type { IExecuteFunctions, INodeProperties, INodePropertyMode } from 'n8n-workflow';

import type { ParentKey } from '../../../lib/ccv/variants/demandParent';
import type { VariantKey } from '../../../lib/ccv/variants/findVariant';
import type { VariantOption } from '../../../lib/ccv/variants/VariantOption';
import { PosError } from '../../../lib/http/PosError';
import { requiredLocatorAt, strictText } from '../../shared/readItemParameters';
import { idIn } from './idLocator';

const DIGITS: INodePropertyMode['validation'] = [{ type: 'regex', properties: { regex: '^\\d*$', errorMessage: 'An ID of CCV has digits only' } }];

const TEXT = { type: 'string' } as const;

const NUMBER_MODES: INodePropertyMode[] = [
	{ displayName: 'By SKU', name: 'sku', ...TEXT, placeholder: 'e.g. TEE-RED-M' },
	{ displayName: 'By EAN', name: 'ean', ...TEXT, placeholder: 'e.g. 8712345678901' },
];

/** Names the product of variants. */
export const VARIANT_PRODUCT: INodeProperties = {
	displayName: 'Product',
	name: 'product',
	type: 'resourceLocator',
	default: { mode: 'list', value: '' },
	required: true,
	description: 'The product that has the variants, by a number of its own',
	modes: [
		{ displayName: 'From List', name: 'list', type: 'list', typeOptions: { searchListMethod: 'searchProducts', searchable: true } },
		{ displayName: 'By ID', name: 'id', type: 'string', placeholder: 'e.g. 845754960', validation: DIGITS },
		...NUMBER_MODES,
	],
};

/** Names one variant, in one of two ways. */
export const VARIANT_NAME_FIELDS: INodeProperties[] = [
	{
		displayName: 'Variant Is Named By',
		name: 'variantBy',
		type: 'options',
		options: [
			{ name: 'ID, SKU or EAN', value: 'number' },
			{ name: 'Product and Options', value: 'options' },
		],
		default: 'number',
	},
	{
		displayName: 'Variant',
		name: 'variant',
		type: 'resourceLocator',
		default: { mode: 'list', value: '' },
		required: true,
		displayOptions: { show: { variantBy: ['number'] } },
		description: 'The variant. For a SKU or EAN this takes product queries, of which CCV allows 30 a minute: for more than 20 items all products are read once instead.',
		modes: [
			{ displayName: 'From List', name: 'list', type: 'list', typeOptions: { searchListMethod: 'searchVariants', searchable: true } },
			{ displayName: 'By ID', name: 'id', type: 'string', placeholder: 'e.g. 26541', validation: DIGITS },
			...NUMBER_MODES,
		],
	},
	{ ...VARIANT_PRODUCT, displayOptions: { show: { variantBy: ['options'] } } },
	{
		displayName: 'Variant Options',
		name: 'variantOptions',
		type: 'fixedCollection',
		typeOptions: { multipleValues: true },
		placeholder: 'Add Option',
		default: {},
		required: true,
		displayOptions: { show: { variantBy: ['options'] } },
		description: 'What tells the variant from the others of its product: all its options, such as size and color. Capitals do not count.',
		options: [
			{
				displayName: 'Option',
				name: 'option',
				values: [
					{ displayName: 'Name', name: 'name', type: 'string', default: '', placeholder: 'e.g. Size' },
					{ displayName: 'Value', name: 'value', type: 'string', default: '', placeholder: 'e.g. M' },
				],
			},
		],
	},
];

export function parentKeyAt(ctx: IExecuteFunctions, itemIndex: number): ParentKey {
	const { mode, value } = requiredLocatorAt(ctx, 'product', 'Product', itemIndex);
	return mode === 'sku' || mode === 'ean' ? { by: mode, number: value } : { by: 'id', id: idOf(value, 'Product') };
}

export function variantKeyAt(ctx: IExecuteFunctions, itemIndex: number): VariantKey {
	if (ctx.getNodeParameter('variantBy', itemIndex, 'number') === 'options') return { by: 'options', product: parentKeyAt(ctx, itemIndex), options: optionsAt(ctx, itemIndex) };
	const { mode, value } = requiredLocatorAt(ctx, 'variant', 'Variant', itemIndex);
	return mode === 'sku' || mode === 'ean' ? { by: mode, number: value } : { by: 'id', id: idOf(value, 'Variant') };
}

function idOf(value: string, label: string): number {
	const id = idIn(value, label);
	if (id !== undefined) return id;
	throw new PosError('invalid-setting', `${label} is empty`);
}

function optionsAt(ctx: IExecuteFunctions, itemIndex: number): VariantOption[] {
	const { option: rows = [] } = ctx.getNodeParameter('variantOptions', itemIndex, {}) as { option?: Array<{ name?: unknown; value?: unknown }> };
	const options = rows.map(({ name, value }) => ({ name: strictText(name, 'Name'), value: strictText(value, 'Value') }));
	const named = options.filter((option): option is VariantOption => option.name !== undefined && option.value !== undefined);
	if (named.length > 0 && named.length === options.length) return named;
	throw new PosError('invalid-setting', 'Variant Options must have at least one option, each with a name and a value', { hint: 'For example Size and M' });
}
