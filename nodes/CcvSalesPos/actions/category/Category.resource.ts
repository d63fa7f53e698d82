import type { INodeProperties } from 'n8n-workflow';

import type { CcvClient } from '../../../../lib/ccv/CcvClient';
import type { Operation } from '../../../shared/Operation';
import { assignProducts } from './assignProducts.operation';
import { create } from './create.operation';
import { deleteOne } from './delete.operation';
import { get } from './get.operation';
import { getMany } from './getMany.operation';
import { getTree } from './getTree.operation';
import { removeProducts } from './removeProducts.operation';
import { update } from './update.operation';

export const operations = { assignProducts, create, delete: deleteOne, get, getMany, getTree, removeProducts, update } satisfies Record<string, Operation<CcvClient>>;

export const description: INodeProperties[] = [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show: { resource: ['category'] } },
		options: [
			{ name: 'Assign Products', value: 'assignProducts', action: 'Assign products to category', description: 'Put products in a category; those that are in it are not written again' },
			{ name: 'Create', value: 'create', action: 'Create category', description: 'Create a category; with Return Existing not a second one of its name in the same place' },
			{ name: 'Delete', value: 'delete', action: 'Delete category', description: 'Delete a category permanently. What becomes of the categories below it is up to CCV; products stay.' },
			{ name: 'Get', value: 'get', action: 'Get category', description: 'Retrieve a category' },
			{ name: 'Get Many', value: 'getMany', action: 'Get many categories', description: 'Retrieve a list of categories, of all or of those below another' },
			{ name: 'Get Tree', value: 'getTree', action: 'Get tree of categories', description: 'Retrieve all categories in the order of the shop, with the way to each, in one call' },
			{ name: 'Remove Products', value: 'removeProducts', action: 'Remove products from category', description: 'Take products out of a category; they stay in others' },
			{ name: 'Update', value: 'update', action: 'Update category', description: 'Update a category; only what differs is written' },
		],
		default: 'getTree',
	},
	...assignProducts.fields,
	...create.fields,
	...deleteOne.fields,
	...get.fields,
	...getMany.fields,
	...getTree.fields,
	...removeProducts.fields,
	...update.fields,
];
