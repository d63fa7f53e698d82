import type { INodeProperties } from 'n8n-workflow';

export const CREATE_NOTICE: INodeProperties = {
	displayName:
		'Attributes and values that the shop does not have yet are made, by their names. The product gets those that it lacks and keeps its stock per variant from then on. Run again, only what differs is written. A variant that is in use already keeps its stock, since that counts what was sold.',
	name: 'createNotice',
	type: 'notice',
	default: '',
};

export const SPECIFY_VARIANTS: INodeProperties[] = [
	{
		displayName: 'Specify',
		name: 'specify',
		type: 'options',
		options: [
			{ name: 'Using Fields', value: 'fields', description: 'Variants that differ by one attribute, such as size' },
			{ name: 'Using JSON', value: 'json', description: 'Variants with any number of options' },
		],
		default: 'fields',
	},
	{
		displayName: 'Variants (JSON)',
		name: 'variantsJson',
		type: 'json',
		default: '[]',
		required: true,
		displayOptions: { show: { specify: ['json'] } },
		description:
			'A list such as [{"options": [{"name": "Size", "value": "M"}, {"name": "Color", "value": "Red"}], "sku_number": "TEE-RED-M", "ean_number": "8712345678901", "stock": 5, "active": true, "extra_price": 2.5}], or a record that has it under variants. An extra price must be the sum of what the options add, since CCV keeps it per value.',
	},
];

export const ATTRIBUTE_NAME: INodeProperties = {
	displayName: 'Attribute Name',
	name: 'attributeName',
	type: 'string',
	default: '',
	required: true,
	placeholder: 'e.g. Size',
	displayOptions: { show: { specify: ['fields'] } },
	description: 'What the variants differ by. Capitals do not count.',
};

/** What the row is about comes first. */
const ROW_VALUES: INodeProperties[] = [
	{ displayName: 'Value', name: 'value', type: 'string', default: '', placeholder: 'e.g. M' },
	{ displayName: 'EAN', name: 'ean_number', type: 'string', default: '', placeholder: 'e.g. 8712345678901' },
	{ displayName: 'Extra Price', name: 'extra_price', type: 'string', default: '', placeholder: 'e.g. 2.50', description: 'What the variant costs more than the product' },
	{ displayName: 'Product Number', name: 'product_number', type: 'string', default: '' },
	{ displayName: 'SKU', name: 'sku_number', type: 'string', default: '', placeholder: 'e.g. TEE-M' },
	{ displayName: 'Stock', name: 'stock', type: 'string', default: '', placeholder: 'e.g. 5' },
];

export const VARIANT_ROWS: INodeProperties = {
	displayName: 'Variants',
	name: 'variantRows',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true },
	placeholder: 'Add Variant',
	default: {},
	required: true,
	displayOptions: { show: { specify: ['fields'] } },
	description: 'What is left empty stays as it is',
	options: [
		{
			displayName: 'Variant',
			name: 'variant',
			values: ROW_VALUES,
		},
	],
};

/** For the collection Options. */
export const ATTRIBUTE_TYPE_OPTION: INodeProperties = {
	displayName: 'Attribute Type',
	name: 'attributeType',
	type: 'options',
	options: [
		{ name: 'Menu', value: 'option_menu', description: 'The customer may leave it open' },
		{ name: 'Required Menu', value: 'option_menu_required', description: 'The customer has to choose' },
	],
	default: 'option_menu_required',
	description: 'How the shop asks for attributes that are made',
};

/** For the collection Options. */
export const DEACTIVATE_OPTION: INodeProperties = {
	displayName: 'Deactivate Other Combinations',
	name: 'deactivateOthers',
	type: 'boolean',
	default: true,
	description: 'Whether combinations that CCV makes and that are not in the list become inactive. Those with a number of their own or with stock stay as they are.',
};

/** For the collection Options. */
export const OVERWRITE_STOCK_OPTION: INodeProperties = {
	displayName: 'Overwrite Stock',
	name: 'overwriteStock',
	type: 'boolean',
	default: false,
	description: 'Whether variants that are there already get the stock that is given, too. Otherwise only new ones do, and those without SKU, EAN and stock; the others are named under stock_kept.',
};
