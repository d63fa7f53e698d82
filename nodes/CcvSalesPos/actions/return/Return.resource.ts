import type { INodeProperties } from 'n8n-workflow';

import type { CcvClient } from '../../../../lib/ccv/CcvClient';
import type { Operation } from '../../../shared/Operation';
import { get } from './get.operation';
import { getMany } from './getMany.operation';

export const operations = { get, getMany } satisfies Record<string, Operation<CcvClient>>;

export const description: INodeProperties[] = [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show: { resource: ['return'] } },
		options: [
			{ name: 'Get', value: 'get', action: 'Get return', description: 'Retrieve a return by its number or ID' },
			{ name: 'Get Many', value: 'getMany', action: 'Get many returns', description: 'Retrieve returns by date, status and order' },
		],
		default: 'get',
	},
	...get.fields,
	...getMany.fields,
];
