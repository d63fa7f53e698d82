import type { INodeProperties } from 'n8n-workflow';

import { numberLocator } from '../../shared/numberLocator';
import type { SeveralNumbers } from './severalNumbers';

export const GROUP_LOCATOR: INodeProperties = { ...numberLocator('Article Group', 'group', 'searchArticleGroups', 'The article group (web group) of the till'), required: true };

const TEXT: INodeProperties = { displayName: 'Text', name: 'text', type: 'string', typeOptions: { rows: 3 }, default: '', description: 'What a webshop shows with the group' };
const SORT_ORDER: INodeProperties = { displayName: 'Sort Order', name: 'sortOrder', type: 'number', default: 1, description: 'Place among the groups of the same parent' };
const IMAGE: INodeProperties = numberLocator('Image', 'imageId', 'searchImages', 'An image that the till has');
const NAME: INodeProperties = { displayName: 'Name', name: 'name', type: 'string', default: '' };

export const NEW_GROUP_OPTIONS: INodeProperties[] = [IMAGE, SORT_ORDER, TEXT];

export const GROUP_OPTIONS: INodeProperties[] = [
	IMAGE,
	{ displayName: 'Move to Top', name: 'moveToTop', type: 'boolean', default: true, description: 'Whether the group leaves its parent for the top of the tree' },
	NAME,
	numberLocator('Parent Group', 'parent', 'searchArticleGroups', 'The group it goes into, with all groups below it'),
	SORT_ORDER,
	TEXT,
];

/** Which products an operation adds, removes or puts: products, not articles. */
export const GROUP_PRODUCTS: SeveralNumbers = { record: 'Product', name: 'products', list: 'searchProducts', numbersName: 'productNumbers', numbersLabel: 'Product Numbers' };
