import type { INodeProperties } from 'n8n-workflow';

import { namedOperations } from '../brand/namedOperations';

export const operations = namedOperations('package', 'packages', 'Letterbox parcel');

export const description: INodeProperties[] = [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show: { resource: ['package'] } },
		options: [
			{ name: 'Create', value: 'create', action: 'Create package', description: 'Create a package, which every product needs, unless there is one with its name' },
			{ name: 'Get Many', value: 'getMany', action: 'Get many packages', description: 'Retrieve a list of packages' },
		],
		default: 'getMany',
	},
	...operations.create.fields,
	...operations.getMany.fields,
];
