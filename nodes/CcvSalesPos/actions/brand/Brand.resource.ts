import type { INodeProperties } from 'n8n-workflow';

import { namedOperations } from './namedOperations';

export const operations = namedOperations('brand', 'brands', 'Acme');

export const description: INodeProperties[] = [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show: { resource: ['brand'] } },
		options: [
			{ name: 'Create', value: 'create', action: 'Create brand', description: 'Create a brand, unless there is one with its name' },
			{ name: 'Get Many', value: 'getMany', action: 'Get many brands', description: 'Retrieve a list of brands' },
		],
		default: 'getMany',
	},
	...operations.create.fields,
	...operations.getMany.fields,
];
