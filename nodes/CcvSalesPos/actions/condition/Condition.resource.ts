import type { INodeProperties } from 'n8n-workflow';

import { namedOperations } from '../brand/namedOperations';

export const operations = namedOperations('condition', 'conditions', 'Refurbished');

export const description: INodeProperties[] = [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show: { resource: ['condition'] } },
		options: [
			{ name: 'Create', value: 'create', action: 'Create condition', description: 'Create a condition of products, such as used, unless there is one with its name' },
			{ name: 'Get Many', value: 'getMany', action: 'Get many conditions', description: 'Retrieve a list of conditions' },
		],
		default: 'getMany',
	},
	...operations.create.fields,
	...operations.getMany.fields,
];
