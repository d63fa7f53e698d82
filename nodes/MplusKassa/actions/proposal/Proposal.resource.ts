import type { INodeProperties } from 'n8n-workflow';

import type { MplusClient } from '../../../../lib/mplus/MplusClient';
import type { Operation } from '../../../shared/Operation';
import { get } from './get.operation';
import { getMany } from './getMany.operation';

export const operations = { get, getMany } satisfies Record<string, Operation<MplusClient>>;

export const description: INodeProperties[] = [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show: { resource: ['proposal'] } },
		options: [
			{ name: 'Get', value: 'get', action: 'Get proposal', description: 'Retrieve a proposal by its number or ID' },
			{ name: 'Get Many', value: 'getMany', action: 'Get many proposals', description: 'Retrieve proposals by date, customer, state and more' },
		],
		default: 'get',
	},
	...get.fields,
	...getMany.fields,
];
