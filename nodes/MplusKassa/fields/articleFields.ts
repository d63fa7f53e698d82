import type { INodeProperties } from 'n8n-workflow';

import { codeLocator, numberLocator } from '../../shared/numberLocator';
import { customFieldsField } from './customFieldsField';

/** Texts of an article that can be written and cleared, by the name of the till. */
const TEXTS: Record<string, [displayName: string, description?: string, placeholder?: string]> = {
	barcode: ['Barcode', undefined, 'e.g. 8712345678901'],
	brandName: ['Brand'],
	colour: ['Colour', undefined, 'e.g. Red'],
	description: ['Description', 'Name of the article', 'e.g. Tie red'],
	displayText: ['Display Text', 'What the customer display shows'],
	extArticleId: ['External ID', 'ID of the article in another system'],
	extraText: ['Extra Text'],
	invoiceText: ['Invoice Text'],
	pluNumber: ['PLU Number', 'The usual place for the SKU of a webshop', 'e.g. TIE-RED'],
	receiptText: ['Receipt Text'],
	size: ['Size', undefined, 'e.g. XL'],
	supplierArticleNumber: ['Supplier Article Number'],
};

const NUMBERS: Record<string, [displayName: string, description: string]> = {
	ageCheckMinimumAge: ['Minimum Age', 'Age that the cashier has to check'],
	priceExcl: ['Price Excluding VAT', 'Sales price without VAT, e.g. 16.49. Give this one or Price Including VAT; the till works out the other.'],
	priceIncl: ['Price Including VAT', 'Sales price with VAT, e.g. 19.95. Give this one or Price Excluding VAT; the till works out the other.'],
	purchasePrice: ['Purchase Price', 'What the article costs the shop, without VAT'],
	vatPercentage: ['VAT Percentage', 'Rate such as 21; the VAT code of the till for it is looked up. Not needed with VAT Code.'],
};

const FLAGS: Record<string, [displayName: string, description: string]> = {
	active: ['Active', 'Whether the article can be sold'],
	stockArticle: ['Stock Article', 'Whether the till keeps stock of it'],
	webshop: ['Webshop', 'Whether the article is marked for the webshop'],
};

const CUSTOM_FIELDS = customFieldsField('searchArticleFields', 'e.g. material', 'Fields that were added to articles in the till');

const FURTHER: INodeProperties[] = [
	{ displayName: 'Article Number', name: 'articleNumber', type: 'string', default: '', placeholder: 'e.g. 14', description: 'Number of a new article; the till gives one where this is empty' },
	numberLocator('Category', 'category', 'searchArticleCategories', 'The card category; it takes the place of the present ones'),
	CUSTOM_FIELDS,
	numberLocator('Supplier', 'supplier', 'searchRelations', 'The relation that delivers the article'),
	numberLocator('Turnover Group', 'turnoverGroup', 'searchTurnoverGroups', 'Where the turnover is booked, 0 to 999'),
	numberLocator('VAT Code', 'vatCode', 'searchVatCodes', 'The VAT code of the till'),
];

/** Of the product, not of one article. */
const PRODUCT_FIELDS: INodeProperties[] = [
	numberLocator('Article Group', 'articleGroup', 'searchArticleGroups', 'The article group of the product; it takes the place of the present ones'),
	{ displayName: 'Product Description', name: 'productDescription', type: 'string', default: '', placeholder: 'e.g. Tie', description: 'Name of the product as a whole' },
	{ displayName: 'Product Extra Text', name: 'productExtraText', type: 'string', default: '' },
];

/** The fields of an article, all but those that the operation has as fields of its own; `product`: with those of the product. */
export function articleOptions({ without = [], product = false }: { without?: string[]; product?: boolean } = {}): INodeProperties[] {
	const texts = Object.entries(TEXTS).map(([name, [displayName, description, placeholder]]): INodeProperties => ({ displayName, name, type: 'string', default: '', description, placeholder }));
	const numbers = Object.entries(NUMBERS).map(([name, [displayName, description]]): INodeProperties => ({ displayName, name, type: 'number', default: 0, description }));
	const flags = Object.entries(FLAGS).map(([name, [displayName, description]]): INodeProperties => ({ displayName, name, type: 'boolean', default: true, description }) as INodeProperties);
	const options = [...texts, ...numbers, ...flags, ...FURTHER, ...(product ? PRODUCT_FIELDS : [])].filter(({ name }) => !without.includes(name));
	return options.sort((one, other) => one.displayName.localeCompare(other.displayName));
}

export function productOptions(): INodeProperties[] {
	return PRODUCT_FIELDS;
}

export const ARTICLE_TEXTS = Object.keys(TEXTS);
/** With what people call them. */
export const ARTICLE_NUMBERS = Object.entries(NUMBERS).map(([field, [label]]) => ({ field, label }));
export const ARTICLE_FLAGS = Object.keys(FLAGS);

/** For the collection Options. */
export const VAT_COUNTRY_OPTION: INodeProperties = codeLocator('VAT Country', 'vatCountry', 'searchVatCountries', 'Country whose rates VAT Percentage means, as ISO code of three letters; empty: that of the first branch', 'e.g. NLD');
