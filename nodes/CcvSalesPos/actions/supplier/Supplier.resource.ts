import type { INodeProperties } from 'n8n-workflow';

import { namedOperations } from '../brand/namedOperations';

export const operations = namedOperations('supplier', 'suppliers', 'Acme Wholesale');

export const description: INodeProperties[] = [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show: { resource: ['supplier'] } },
		options: [
			{ name: 'Create', value: 'create', action: 'Create supplier', description: 'Create a supplier, unless there is one with its name' },
			{ name: 'Get Many', value: 'getMany', action: 'Get many suppliers', description: 'Retrieve a list of suppliers' },
		],
		default: 'getMany',
	},
	...operations.create.fields,
	...operations.getMany.fields,
];
