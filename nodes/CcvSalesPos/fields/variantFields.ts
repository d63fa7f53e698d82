import type { IExecuteFunctions, INodeProperties } from 'n8n-workflow';

import type { RecordItem } from '../../shared/specify';

/** What can be changed of a variant. What is left empty stays as it is. */
export const VARIANT_FIELDS: INodeProperties = {
	displayName: 'Update Fields',
	name: 'updateFields',
	type: 'collection',
	placeholder: 'Add Field',
	default: {},
	description: 'What is left empty stays as it is; to empty a text use JSON',
	options: [
		{ displayName: 'Active', name: 'active', type: 'boolean', default: true, description: 'Whether the variant is sold' },
		{ displayName: 'Delivery Text', name: 'delivery_default_text', type: 'string', default: '', description: 'What the shop says of the delivery time' },
		{ displayName: 'Delivery Time', name: 'delivery_time', type: 'number', default: 0, typeOptions: { minValue: 0 }, description: 'How many of the unit below' },
		{
			displayName: 'Delivery Time Unit',
			name: 'delivery_time_type',
			type: 'options',
			options: [
				{ name: 'Days', value: 'days' },
				{ name: 'Months', value: 'months' },
				{ name: 'On Request', value: 'onrequest' },
				{ name: 'Ordered', value: 'ordered' },
				{ name: 'Out of Stock', value: 'outofstock' },
				{ name: 'Quarters', value: 'quarters' },
				{ name: 'Temporarily Sold Out', value: 'temporarilysoldout' },
				{ name: 'Unknown', value: 'unknown' },
				{ name: 'Weeks', value: 'weeks' },
				{ name: 'Years', value: 'years' },
			],
			default: 'days',
		},
		{ displayName: 'EAN', name: 'ean_number', type: 'string', default: '', placeholder: 'e.g. 8712345678901' },
		{ displayName: 'Note', name: 'note', type: 'string', default: '' },
		{ displayName: 'Product Number', name: 'product_number', type: 'string', default: '', placeholder: 'e.g. TEE-M' },
		{ displayName: 'SKU', name: 'sku_number', type: 'string', default: '', placeholder: 'e.g. TEE-RED-M' },
		{
			displayName: 'Stock',
			name: 'stock',
			type: 'number',
			default: 0,
			description: 'What the stock becomes. What is sold between two looks at the shop is overwritten.',
		},
	],
};

/** The fields that say something: an expression that gives nothing must not empty a field. */
export function readVariantFields(ctx: IExecuteFunctions, itemIndex: number): RecordItem {
	const fields = Object.entries(ctx.getNodeParameter('updateFields', itemIndex, {}) as RecordItem);
	return Object.fromEntries(fields.filter(([, value]) => value !== '' && value !== null && value !== undefined));
}
