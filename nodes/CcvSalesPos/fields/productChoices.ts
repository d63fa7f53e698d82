import type { INodeProperties } from 'n8n-workflow';

/** What is chosen of a product out of a few values. */
export const PRODUCT_CHOICES: INodeProperties[] = [
	{
		displayName: 'Delivery Time Unit',
		name: 'stock_delivery_type',
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
	{
		displayName: 'Order Button',
		name: 'show_order_button',
		type: 'options',
		options: [
			{ name: 'Hidden', value: 'N' },
			{ name: 'Quotation', value: 'QUOTATION' },
			{ name: 'Shown', value: 'Y' },
		],
		default: 'Y',
	},
	{
		displayName: 'Stock Kept Per',
		name: 'stocktype',
		type: 'options',
		options: [
			{ name: 'Product', value: 'Product' },
			{ name: 'Variant', value: 'Attribute' },
		],
		default: 'Product',
	},
	{
		displayName: 'Without Category',
		name: 'hide_without_category',
		type: 'options',
		options: [
			{ name: 'Found by Direct Link', value: 'NO_DIRECTLINK' },
			{ name: 'Found in Search Results', value: 'NO_SEARCHRESULTS' },
			{ name: 'Hidden', value: 'YES' },
		],
		default: 'YES',
		description: 'How it can be found while it is in no category',
	},
];
