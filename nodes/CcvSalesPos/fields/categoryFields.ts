import type { INodeProperties } from 'n8n-workflow';

import { idLocator } from './idLocator';

export const CATEGORY_JSON = { displayName: 'Category (JSON)', name: 'categoryJson' };

/** Texts of a category, with their labels. */
export const CATEGORY_TEXTS = {
	name: 'Name',
	alias: 'Alias',
	description: 'Description',
	description_bottom: 'Description at the Bottom',
	meta_description: 'Meta Description',
	meta_keywords: 'Meta Keywords',
	page_title: 'Page Title',
	searchwords: 'Search Words',
} as const;

export const CATEGORY_NUMBERS = { items_per_page: 'Products per Page', position: 'Position' } as const;
export const CATEGORY_FLAGS = { no_follow: 'No Follow', no_index: 'No Index', show_on_website: 'Shown in Shop' } as const;

export const PARENT_CATEGORY = idLocator('Parent Category', 'parentcategory_id', 'searchCategories', 'The category right above it; at the top where none is chosen');

const OPTIONS: INodeProperties[] = [
	{ displayName: 'Alias', name: 'alias', type: 'string', default: '', placeholder: 'e.g. red-ties', description: 'How it is written in addresses' },
	{ displayName: 'Description', name: 'description', type: 'string', typeOptions: { rows: 3 }, default: '', description: 'Above the products' },
	{ displayName: 'Description at the Bottom', name: 'description_bottom', type: 'string', typeOptions: { rows: 3 }, default: '', description: 'Below the products' },
	{ displayName: 'Input Data Field Name', name: 'photoField', type: 'string', default: 'data', hint: 'The name of the input field that holds the photo', description: 'Name of the binary field of the item that holds its photo' },
	{ displayName: 'Meta Description', name: 'meta_description', type: 'string', default: '', description: 'For search engines' },
	{ displayName: 'Meta Keywords', name: 'meta_keywords', type: 'string', default: '', description: 'For search engines' },
	{ displayName: 'Move to Top', name: 'moveToTop', type: 'boolean', default: true, description: 'Whether it leaves the category above it' },
	{ displayName: 'Name', name: 'name', type: 'string', default: '', placeholder: 'e.g. Ties' },
	{ displayName: 'No Follow', name: 'no_follow', type: 'boolean', default: false, description: 'Whether search engines are asked not to follow its links' },
	{ displayName: 'No Index', name: 'no_index', type: 'boolean', default: false, description: 'Whether search engines are asked to leave it out' },
	{ displayName: 'Page Title', name: 'page_title', type: 'string', default: '' },
	{ ...PARENT_CATEGORY, description: 'The category right above it; it stays where it is where none is chosen' },
	{ displayName: 'Position', name: 'position', type: 'number', default: 1, description: 'Place among the categories beside it' },
	{ displayName: 'Products per Page', name: 'items_per_page', type: 'number', typeOptions: { minValue: 1 }, default: 24 },
	{ displayName: 'Search Words', name: 'searchwords', type: 'string', default: '', description: 'Words by which the search of the shop finds it' },
	{ displayName: 'Shown in Shop', name: 'show_on_website', type: 'boolean', default: true, description: 'Whether the shop shows it' },
	{
		displayName: 'Sort Products By',
		name: 'orderby',
		type: 'options',
		options: [
			{ name: 'Created', value: 'createdate' },
			{ name: 'Discount, Highest First', value: 'discount_desc' },
			{ name: 'Name', value: 'productname' },
			{ name: 'Position', value: 'position' },
			{ name: 'Price, Highest First', value: 'price_desc' },
			{ name: 'Price, Lowest First', value: 'price' },
			{ name: 'SKU', value: 'productnumber' },
		],
		default: 'position',
	},
];

/** Fields for a collection, but for those that stand outside it. */
export function categoryOptions(without: string[] = []): INodeProperties[] {
	return OPTIONS.filter(({ name }) => !without.includes(name));
}
