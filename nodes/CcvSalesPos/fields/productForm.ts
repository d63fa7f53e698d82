import type { INodeProperties } from 'n8n-workflow';

import type { ProductCollection } from '../../../lib/ccv/products/bringCollections';
import { productItem } from '../../../lib/ccv/products/productItem';
import type { WrittenProduct } from '../../../lib/ccv/products/updateProduct';
import type { RecordItem } from '../../shared/specify';
import { specifyFields } from '../../shared/specify';

export const PRODUCT_JSON = { displayName: 'Product (JSON)', name: 'productJson' };

export const SPECIFY_PRODUCT = specifyFields({
	...PRODUCT_JSON,
	description: 'Fields by their names in CCV, as Get returns them, simplified or not. A field that is absent stays as it is, and null clears it. A name is never cleared, and a SKU or EAN by null only, not by an empty text. Variants, photos and categories have operations of their own.',
});

/** For Options: what a product brings along. */
export const COLLECTION_OPTIONS: INodeProperties[] = [
	{ displayName: 'Include Categories', name: 'includeCategories', type: 'boolean', default: true, description: 'Whether each product says in which categories it is' },
	{ displayName: 'Include Photos', name: 'includePhotos', type: 'boolean', default: true, description: 'Whether each product brings its photos along' },
	{ displayName: 'Include Variants', name: 'includeVariants', type: 'boolean', default: true, description: 'Whether each product brings its variants along' },
];

const COLLECTIONS: Record<string, ProductCollection> = { includeCategories: 'producttocategories', includePhotos: 'productphotos', includeVariants: 'attributecombinations' };

export function collectionsIn(options: RecordItem): ProductCollection[] {
	return Object.entries(COLLECTIONS).flatMap(([name, collection]) => (options[name] === true ? [collection] : []));
}

/** What became of a write, with the product as CCV has it afterwards. */
export function writtenItem({ record, changed, notTaken, readBack }: WrittenProduct, simplify: boolean, created?: boolean): RecordItem {
	return { ...productItem(record, simplify), ...(created !== undefined && { created }), changed, ...(notTaken && { notTaken }), ...(readBack === false && { readBack }) };
}
