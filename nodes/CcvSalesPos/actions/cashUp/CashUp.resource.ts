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
		displayOptions: { show: { resource: ['cashUp'] } },
		options: [
			{ name: 'Get', value: 'get', action: 'Get cash up', description: 'Retrieve one closing of the till' },
			{ name: 'Get Many', value: 'getMany', action: 'Get many cash ups', description: 'Retrieve closings of the till by date' },
		],
		default: 'getMany',
	},
	...get.fields,
	...getMany.fields,
];
