import type { IExecuteFunctions, INodeProperties } from 'n8n-workflow';

import type { ArticleKey } from '../../../lib/sync/orders/OrderTarget';
import { readOption } from '../../shared/optionsField';

/** The till's field for each place of a SKU. */
export const SKU_FIELDS: Record<ArticleKey, string> = { pluNumber: 'pluNumber', articleNumber: 'articleNumber', externalId: 'extArticleId', barcode: 'barcode' };

export const SKU_FIELD: INodeProperties = {
	displayName: 'SKU Field',
	name: 'skuField',
	type: 'options',
	noDataExpression: true,
	options: [
		{ name: 'Article Number', value: 'articleNumber', description: 'Digits only; 00123 is not article 123' },
		{ name: 'Barcode', value: 'barcode', description: 'All products are read to find it' },
		{ name: 'External ID', value: 'externalId', description: 'All products are read to find it' },
		{ name: 'PLU Number', value: 'pluNumber', description: 'Any text' },
	],
	default: 'pluNumber',
	description: 'The field of an article that holds the SKU. It is compared whole; capitals and leading zeros count.',
};

interface Group {
	name: string;
	value: string;
	fields: string[];
}

const GROUPS: Group[] = [
	{ name: 'Active', value: 'active', fields: ['active'] },
	{ name: 'Article Groups', value: 'articleGroups', fields: ['groupNumbers', 'sortOrderGroupList'] },
	{ name: 'Barcode', value: 'barcode', fields: ['barcode', 'barcodeList'] },
	{ name: 'Brand', value: 'brand', fields: ['brandName'] },
	{ name: 'Category', value: 'category', fields: ['categoryId', 'categoryIds'] },
	{ name: 'Colour and Size', value: 'colourAndSize', fields: ['colour', 'size'] },
	{ name: 'Custom Fields', value: 'customFields', fields: ['customFieldList'] },
	{ name: 'Descriptions', value: 'descriptions', fields: ['description'] },
	{ name: 'External ID', value: 'externalId', fields: ['extArticleId'] },
	{ name: 'PLU Number', value: 'pluNumber', fields: ['pluNumber'] },
	{ name: 'Prices', value: 'prices', fields: ['priceIncl', 'priceExcl', 'salesPriceList', 'priceGroupList'] },
	{ name: 'Purchase Price', value: 'purchasePrice', fields: ['purchasePrice'] },
	{ name: 'Stock Article', value: 'stockArticle', fields: ['stockArticle'] },
	{ name: 'Supplier', value: 'supplier', fields: ['supplierRelationNumber', 'supplierArticleNumber'] },
	{ name: 'Texts', value: 'texts', fields: ['invoiceText', 'receiptText', 'displayText', 'extraText'] },
	{ name: 'Turnover Group', value: 'turnoverGroup', fields: ['turnoverGroup'] },
	{ name: 'VAT', value: 'vat', fields: ['vatCode', 'vatCodeAlternative'] },
	{ name: 'Webshop', value: 'webshop', fields: ['webshop'] },
];

/** For the collection Options. */
export const CREATE_ONLY_OPTION: INodeProperties = {
	displayName: 'Only When Creating',
	name: 'createOnly',
	type: 'multiOptions',
	options: GROUPS.map(({ name, value }) => ({ name, value })),
	default: [],
	description: 'Fields that a new article takes and an existing one keeps, such as texts and prices that are kept at the till',
};

/** The till's fields that only a new article takes. Read once, for all items. */
export function readCreateOnly(ctx: IExecuteFunctions): Set<string> {
	const chosen = readOption(ctx, 'createOnly', 0);
	const values = new Set(Array.isArray(chosen) ? chosen.map(String) : []);
	return new Set(GROUPS.filter(({ value }) => values.has(value)).flatMap(({ fields }) => fields));
}
