import type { INodeProperties } from 'n8n-workflow';

import { idLocator, nameLocator } from './idLocator';
import { PRODUCT_CHOICES } from './productChoices';

/** Texts of a product, by their field. */
export const PRODUCT_TEXTS: Record<string, string> = {
	alias: 'Alias',
	description: 'Description',
	eannumber: 'EAN',
	maincategory: 'Export Main Category',
	subcategory: 'Export Subcategory',
	google_shopping_category: 'Google Shopping Category',
	stock_delivery_standard: 'Delivery Text',
	memo: 'Memo',
	meta_description: 'Meta Description',
	meta_keywords: 'Meta Keywords',
	mpnnumber: 'MPN',
	name: 'Name',
	ordering_without_stock: 'Ordering Without Stock',
	page_title: 'Page Title',
	shortdescription: 'Short Description',
	productnumber: 'SKU',
	stocklocation: 'Stock Location',
	unit: 'Unit',
};

export const PRODUCT_NUMBERS: Record<string, string> = {
	container_deposit_price: 'Container Deposit Price',
	decimal_amount: 'Decimals of Amount',
	stock_delivery_number: 'Delivery Time',
	discount: 'Discount',
	minimal_order_amount: 'Minimal Order Quantity',
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

export const PRODUCT_LINKS: Record<string, string> = { brand_id: 'Brand', color_id: 'Color', condition_id: 'Condition', package_id: 'Package', supplier_id: 'Supplier' };

const TEXT_DESCRIPTIONS: Record<string, string> = {
	alias: 'The end of its address in the webshop',
	eannumber: 'Barcode',
	maincategory: 'A text for export feeds. Categories of the shop are set with Set Categories.',
	mpnnumber: 'Number of the manufacturer',
	ordering_without_stock: 'Whether it can be sold when there is none: global_setting leaves that to the setting of the shop; Get without Simplify shows what another product has',
	productnumber: 'Product number',
	stock_delivery_standard: 'What the shop says of the delivery time as a rule',
};

const NUMBER_DESCRIPTIONS: Record<string, string> = {
	decimal_amount: 'How many decimals an amount in the basket may have',
	discount: 'Amount that is taken off the price',
	price: 'Before discount, with or without VAT as the shop is set up',
	minimal_order_amount: 'How many a customer has to order at least',
	purchaseprice: 'Without VAT',
	stock_delivery_number: 'How many of the unit that Delivery Time Unit names; a whole number',
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

export const TARIFF_LOCATOR = nameLocator('VAT Tariff', 'taxtariff', 'searchTariffs', 'Name of the tariff, as the VAT table of the shop has it', 'e.g. normal');

/** The fields of a product for a collection, without those that stand elsewhere. */
export function productOptions(without: string[] = []): INodeProperties[] {
	const options: INodeProperties[] = [
		...Object.entries(PRODUCT_TEXTS).map(([name, displayName]): INodeProperties => ({ displayName, name, type: 'string', default: '', ...(name === 'description' && { typeOptions: { rows: 4 } }), ...(TEXT_DESCRIPTIONS[name] && { description: TEXT_DESCRIPTIONS[name] }) })),
		...Object.entries(PRODUCT_NUMBERS).map(([name, displayName]): INodeProperties => ({ displayName, name, type: 'number', default: 0, ...(NUMBER_DESCRIPTIONS[name] && { description: NUMBER_DESCRIPTIONS[name] }) })),
		...Object.entries(PRODUCT_FLAGS).map(([name, displayName]): INodeProperties => ({ displayName, name, type: 'boolean', default: true, description: FLAG_DESCRIPTIONS[name] })),
		...PRODUCT_CHOICES,
		idLocator('Brand', 'brand_id', 'searchBrands', 'The brand'),
		idLocator('Color', 'color_id', 'searchColors', 'The main color, by which customers can filter'),
		idLocator('Condition', 'condition_id', 'searchConditions', 'The condition, such as new or used'),
		idLocator('Package', 'package_id', 'searchPackages', 'What it is sent in; a new product gets the first one of the shop'),
		idLocator('Supplier', 'supplier_id', 'searchSuppliers', 'The supplier'),
		TARIFF_LOCATOR,
	];
	return options.filter(({ name }) => !without.includes(name)).sort((one, other) => one.displayName.localeCompare(other.displayName, 'en'));
}
