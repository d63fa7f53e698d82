import type { INodeProperties } from 'n8n-workflow';

import type { CcvClient } from '../../../../lib/ccv/CcvClient';
import type { Operation } from '../../../shared/Operation';
import { create } from './create.operation';
import { getMany } from './getMany.operation';

export const operations = { create, getMany } satisfies Record<string, Operation<CcvClient>>;

export const description: INodeProperties[] = [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show: { resource: ['label'] } },
		options: [
			{ name: 'Create', value: 'create', action: 'Create label', description: 'Create a label for orders, invoices or products, unless there is one with its name' },
			{ name: 'Get Many', value: 'getMany', action: 'Get many labels', description: 'Retrieve a list of the labels of these API keys' },
		],
		default: 'getMany',
	},
	...create.fields,
	...getMany.fields,
];
