import type { IExecuteFunctions, INodeProperties, INodePropertyMode } from 'n8n-workflow';

import { PosError } from '../../../lib/http/PosError';
import type { ArticleKey } from '../../../lib/sync/orders/OrderTarget';
import { requiredLocatorAt } from '../../shared/readItemParameters';

const KEYS: Record<string, ArticleKey> = { list: 'articleNumber', id: 'articleNumber', pluNumber: 'pluNumber', barcode: 'barcode', externalId: 'externalId' };

const digits = (errorMessage: string): INodePropertyMode['validation'] => [{ type: 'regex', properties: { regex: '^\\d*$', errorMessage } }];

const TEXT = { type: 'string' } as const;

const SKU_MODES: INodePropertyMode[] = [
	{ displayName: 'PLU Number', name: 'pluNumber', ...TEXT, placeholder: 'e.g. TIE-RED' },
	{ displayName: 'Barcode', name: 'barcode', ...TEXT, placeholder: 'e.g. 8712345678901' },
	{ displayName: 'External ID', name: 'externalId', ...TEXT, placeholder: 'e.g. shop-77' },
];

/** Names one article by anything that means exactly one. */
export const ARTICLE_LOCATOR: INodeProperties = {
	displayName: 'Article',
	name: 'article',
	type: 'resourceLocator',
	default: { mode: 'list', value: '' },
	required: true,
	description: 'The article. Numbers are looked up by the till; for an external ID or a barcode all products are read, once per execution.',
	modes: [
		{ displayName: 'From List', name: 'list', type: 'list', typeOptions: { searchListMethod: 'searchArticles', searchable: true } },
		{ displayName: 'Article Number', name: 'id', type: 'string', placeholder: 'e.g. 14', validation: digits('An article number has digits only; a SKU with letters is a PLU number') },
		...SKU_MODES,
	],
};

/** Names one product by its number, or by one of its articles. */
export const PRODUCT_LOCATOR: INodeProperties = {
	displayName: 'Product',
	name: 'product',
	type: 'resourceLocator',
	default: { mode: 'list', value: '' },
	required: true,
	description: 'The product. Numbers are looked up by the till; for an external ID or a barcode all products are read, once per execution.',
	modes: [
		{ displayName: 'From List', name: 'list', type: 'list', typeOptions: { searchListMethod: 'searchProducts', searchable: true } },
		{ displayName: 'Product Number', name: 'id', type: 'string', placeholder: 'e.g. 15', validation: digits('A product number has digits only') },
		{ displayName: 'Article Number', name: 'articleNumber', type: 'string', placeholder: 'e.g. 14', validation: digits('An article number has digits only; a SKU with letters is a PLU number') },
		...SKU_MODES,
	],
};

export function articleKeyAt(ctx: IExecuteFunctions, itemIndex: number): { key: ArticleKey; value: string } {
	const { mode, value } = requiredLocatorAt(ctx, 'article', 'Article', itemIndex);
	const key = KEYS[mode];
	if (key) return { key, value };
	throw new PosError('invalid-setting', `Article cannot be named by ${mode}`);
}

export function productKeyAt(ctx: IExecuteFunctions, itemIndex: number): { key: ArticleKey | 'productNumber'; value: string } {
	const { mode, value } = requiredLocatorAt(ctx, 'product', 'Product', itemIndex);
	if (mode === 'list' || mode === 'id') return { key: 'productNumber', value };
	const key = mode === 'articleNumber' ? mode : KEYS[mode];
	if (key) return { key, value };
	throw new PosError('invalid-setting', `Product cannot be named by ${mode}`);
}
