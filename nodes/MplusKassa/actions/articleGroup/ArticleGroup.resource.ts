import type { INodeProperties } from 'n8n-workflow';

import type { MplusClient } from '../../../../lib/mplus/MplusClient';
import type { Operation } from '../../../shared/Operation';
import { addProducts } from './addProducts.operation';
import { create } from './create.operation';
import { deleteOperation } from './delete.operation';
import { getMany } from './getMany.operation';
import { removeProducts } from './removeProducts.operation';
import { replaceProducts } from './replaceProducts.operation';
import { update } from './update.operation';

export const operations = { addProducts, create, delete: deleteOperation, getMany, removeProducts, replaceProducts, update } satisfies Record<string, Operation<MplusClient>>;

export const description: INodeProperties[] = [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show: { resource: ['articleGroup'] } },
		options: [
			{ name: 'Add Products', value: 'addProducts', action: 'Add products to article group', description: 'Add products to an article group' },
			{ name: 'Create', value: 'create', action: 'Create article group', description: 'Create an article group (web group)' },
			{ name: 'Delete', value: 'delete', action: 'Delete article group', description: 'Delete an article group and all groups below it' },
			{ name: 'Get Many', value: 'getMany', action: 'Get many article groups', description: 'Retrieve the tree of article groups' },
			{ name: 'Remove Products', value: 'removeProducts', action: 'Remove products from article group', description: 'Remove products from an article group' },
			{ name: 'Replace Products', value: 'replaceProducts', action: 'Replace products of article group', description: 'Set which products are in an article group, and their order' },
			{ name: 'Update', value: 'update', action: 'Update article group', description: 'Rename or move an article group, or change its text, order or image' },
		],
		default: 'getMany',
	},
	...addProducts.fields,
	...create.fields,
	...deleteOperation.fields,
	...getMany.fields,
	...removeProducts.fields,
	...replaceProducts.fields,
	...update.fields,
];
