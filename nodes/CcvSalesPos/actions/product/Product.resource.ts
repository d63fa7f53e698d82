import type { INodeProperties } from 'n8n-workflow';

import type { CcvClient } from '../../../../lib/ccv/CcvClient';
import type { Operation } from '../../../shared/Operation';
import { addPhoto } from './addPhoto.operation';
import { addPhotoFromUrl } from './addPhotoFromUrl.operation';
import { create } from './create.operation';
import { deleteOne } from './delete.operation';
import { deletePhoto } from './deletePhoto.operation';
import { find } from './find.operation';
import { get } from './get.operation';
import { getCategories } from './getCategories.operation';
import { getChanged } from './getChanged.operation';
import { getMany } from './getMany.operation';
import { getPhotos } from './getPhotos.operation';
import { setCategories } from './setCategories.operation';
import { update } from './update.operation';
import { upsert } from './upsert.operation';

export const operations = { addPhoto, addPhotoFromUrl, create, delete: deleteOne, deletePhoto, find, get, getCategories, getChanged, getMany, getPhotos, setCategories, update, upsert } satisfies Record<string, Operation<CcvClient>>;

export const description: INodeProperties[] = [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show: { resource: ['product'] } },
		options: [
			{ name: 'Add Photo', value: 'addPhoto', action: 'Add photo to product', description: 'Put the image of an item on a product' },
			{ name: 'Add Photo From URL', value: 'addPhotoFromUrl', action: 'Add photo to product from URL', description: 'Fetch an image and put it on a product' },
			{ name: 'Create', value: 'create', action: 'Create product', description: 'Create a product. A workflow that runs again makes one without SKU twice: Create or Update does not.' },
			{ name: 'Create or Update', value: 'upsert', action: 'Create or update product', description: 'Create a new product, or update the current one if it already exists (upsert)' },
			{ name: 'Delete', value: 'delete', action: 'Delete product', description: 'Delete a product permanently' },
			{ name: 'Delete Photo', value: 'deletePhoto', action: 'Delete photo of product', description: 'Take a photo off a product permanently' },
			{ name: 'Find', value: 'find', action: 'Find product', description: 'Find products by a SKU or EAN, that of a variant included' },
			{ name: 'Get', value: 'get', action: 'Get product', description: 'Retrieve a product' },
			{ name: 'Get Categories', value: 'getCategories', action: 'Get categories of product', description: 'Retrieve the categories that a product is in' },
			{
				name: 'Get Changed',
				value: 'getChanged',
				action: 'Get changed products',
				description: 'Products that are new or changed since the last run, with variants and categories. Deleted products do not show up, nor does a change that leaves the date of the product alone, as one of a variant may.',
			},
			{ name: 'Get Many', value: 'getMany', action: 'Get many products', description: 'Retrieve a list of products' },
			{ name: 'Get Photos', value: 'getPhotos', action: 'Get photos of product', description: 'Retrieve the photos of a product' },
			{ name: 'Set Categories', value: 'setCategories', action: 'Set categories of product', description: 'Put a product in categories or take it out; only what differs is written' },
			{ name: 'Update', value: 'update', action: 'Update product', description: 'Update a product; only what differs is written' },
		],
		default: 'get',
	},
	...addPhoto.fields,
	...addPhotoFromUrl.fields,
	...create.fields,
	...deleteOne.fields,
	...deletePhoto.fields,
	...find.fields,
	...get.fields,
	...getCategories.fields,
	...getChanged.fields,
	...getMany.fields,
	...getPhotos.fields,
	...setCategories.fields,
	...update.fields,
	...upsert.fields,
];
