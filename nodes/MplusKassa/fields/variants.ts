import type { INodeProperties } from 'n8n-workflow';

import type { Item } from '../../../lib/mplus/items/toItem';
import { articleOptions } from './articleFields';
import type { Entered } from '../../shared/entered';
import { readArticleItem } from './readArticleItem';

const OWN = ['pluNumber', 'colour', 'size'];
const OWN_FIELDS = articleOptions().filter(({ name }) => OWN.includes(name));

/** Sizes and colours of a product: the till has an article for each (Mplus API, dossier 6). */
export const VARIANTS_FIELD: INodeProperties = {
	displayName: 'Variants',
	name: 'variants',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true },
	placeholder: 'Add Variant',
	default: {},
	description: 'Sizes and colours; each is an article of its own. Without any the product has one article.',
	options: [
		{
			displayName: 'Variant',
			name: 'values',
			values: [...OWN_FIELDS, { displayName: 'More Fields', name: 'fields', type: 'collection', placeholder: 'Add Field', default: {}, options: articleOptions({ without: OWN }) }],
		},
	],
};

/** One variant in the form of an item. */
export function readVariant({ fields, ...own }: Entered): Item {
	return readArticleItem({ ...(fields as Entered | undefined), ...own });
}
