import type { INodeProperties } from 'n8n-workflow';

import { numberLocator } from '../../shared/numberLocator';

export const GROUP_LOCATOR: INodeProperties = { ...numberLocator('Article Group', 'group', 'searchArticleGroups', 'The article group (web group) of the till'), required: true };

const TEXT: INodeProperties = { displayName: 'Text', name: 'text', type: 'string', typeOptions: { rows: 3 }, default: '', description: 'What a webshop shows with the group' };
const SORT_ORDER: INodeProperties = { displayName: 'Sort Order', name: 'sortOrder', type: 'number', default: 1, description: 'Place among the groups of the same parent' };
const IMAGE: INodeProperties = { displayName: 'Image ID', name: 'imageId', type: 'number', default: 0, description: 'Number of an image that the till has' };
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

/** Which products an operation adds, removes or puts. */
export function productNumbersField(description: string): INodeProperties {
	return { displayName: 'Product Numbers', name: 'productNumbers', type: 'string', default: '', required: true, placeholder: 'e.g. 14, 15', description: `${description}. Numbers of products, not of articles; a text, or a list by expression.` };
}
