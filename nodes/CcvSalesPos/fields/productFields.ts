import type { INodeProperties } from 'n8n-workflow';

import { idLocator, nameLocator } from './idLocator';

/** Texts of a product, by their field. */
export const PRODUCT_TEXTS: Record<string, string> = {
	alias: 'Alias',
	description: 'Description',
	eannumber: 'EAN',
	maincategory: 'Export Main Category',
	subcategory: 'Export Subcategory',
	google_shopping_category: 'Google Shopping Category',
	memo: 'Memo',
	meta_description: 'Meta Description',
	meta_keywords: 'Meta Keywords',
	mpnnumber: 'MPN',
	name: 'Name',
	page_title: 'Page Title',
	shortdescription: 'Short Description',
	productnumber: 'SKU',
	stocklocation: 'Stock Location',
	unit: 'Unit',
};

export const PRODUCT_NUMBERS: Record<string, string> = {
	container_deposit_price: 'Container Deposit Price',
	decimal_amount: 'Decimals of Amount',
	discount: 'Discount',
	minimal_order_amount: 'Minimal Order Amount',
	price: 'Price',
	purchaseprice: 'Purchase Price',
	safety_deposit_price: 'Safety Deposit Price',
	stock: 'Stock',
	weight: 'Weight',
};

export const PRODUCT_FLAGS: Record<string, string> = {
	active: 'Active',
	no_follow: 'No Follow',
	no_index: 'No Index',
	stockenabled: 'Stock Enabled',
	show_on_beginpage: 'Show on Front Page',
};

export const PRODUCT_CHOICES = ['hide_without_category', 'show_order_button', 'stock_delivery_type', 'stocktype'];
export const PRODUCT_LINKS: Record<string, string> = { brand_id: 'Brand', condition_id: 'Condition', package_id: 'Package', supplier_id: 'Supplier' };

const TEXT_DESCRIPTIONS: Record<string, string> = {
	alias: 'The end of its address in the webshop',
	eannumber: 'Barcode',
	maincategory: 'A text for export feeds. Categories of the shop are set with Set Categories.',
	mpnnumber: 'Number of the manufacturer',
	productnumber: 'Product number',
};

const NUMBER_DESCRIPTIONS: Record<string, string> = {
	decimal_amount: 'How many decimals an amount in the basket may have',
	discount: 'Amount that is taken off the price',
	price: 'Before discount, with or without VAT as the shop is set up',
	purchaseprice: 'Without VAT',
	stock: 'What the stock becomes; what is sold meanwhile is overwritten. Of a product with variants it is their sum, and cannot be set here.',
	weight: 'In kilograms',
};

const FLAG_DESCRIPTIONS: Record<string, string> = {
	active: 'Whether it is for sale',
	no_follow: 'Whether search engines are told not to follow its links',
	no_index: 'Whether search engines are told not to list it',
	stockenabled: 'Whether stock is kept of it',
	show_on_beginpage: 'Whether the front page of the webshop shows it',
};

const CHOICES: INodeProperties[] = [
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

export const TARIFF_LOCATOR = nameLocator('VAT Tariff', 'taxtariff', 'searchTariffs', 'Name of the tariff, as the VAT table of the shop has it', 'e.g. normal');

/** The fields of a product for a collection, without those that stand elsewhere. */
export function productOptions(without: string[] = []): INodeProperties[] {
	const options: INodeProperties[] = [
		...Object.entries(PRODUCT_TEXTS).map(([name, displayName]): INodeProperties => ({ displayName, name, type: 'string', default: '', ...(name === 'description' && { typeOptions: { rows: 4 } }), ...(TEXT_DESCRIPTIONS[name] && { description: TEXT_DESCRIPTIONS[name] }) })),
		...Object.entries(PRODUCT_NUMBERS).map(([name, displayName]): INodeProperties => ({ displayName, name, type: 'number', default: 0, ...(NUMBER_DESCRIPTIONS[name] && { description: NUMBER_DESCRIPTIONS[name] }) })),
		...Object.entries(PRODUCT_FLAGS).map(([name, displayName]): INodeProperties => ({ displayName, name, type: 'boolean', default: true, description: FLAG_DESCRIPTIONS[name] })),
		...CHOICES,
		idLocator('Brand', 'brand_id', 'searchBrands', 'The brand'),
		idLocator('Condition', 'condition_id', 'searchConditions', 'The condition, such as new or used'),
		idLocator('Package', 'package_id', 'searchPackages', 'What it is sent in; a new product gets the first one of the shop'),
		idLocator('Supplier', 'supplier_id', 'searchSuppliers', 'The supplier'),
		TARIFF_LOCATOR,
	];
	return options.filter(({ name }) => !without.includes(name)).sort((one, other) => one.displayName.localeCompare(other.displayName, 'en'));
}
