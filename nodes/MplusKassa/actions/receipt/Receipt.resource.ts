import type { INodeProperties } from 'n8n-workflow';

import type { MplusClient } from '../../../../lib/mplus/MplusClient';
import type { Operation } from '../../../shared/Operation';
import { get } from './get.operation';
import { getChanged } from './getChanged.operation';
import { getMany } from './getMany.operation';

export const operations = { get, getChanged, getMany } satisfies Record<string, Operation<MplusClient>>;

export const description: INodeProperties[] = [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show: { resource: ['receipt'] } },
		options: [
			{ name: 'Get', value: 'get', action: 'Get receipt', description: 'Retrieve a counter sale by its ID' },
			{ name: 'Get Changed', value: 'getChanged', action: 'Get changed receipts', description: 'Counter sales that are new or changed since the last run' },
			{ name: 'Get Many', value: 'getMany', action: 'Get many receipts', description: 'Retrieve counter sales by date, customer, state and more' },
		],
		default: 'get',
	},
	...get.fields,
	...getChanged.fields,
	...getMany.fields,
];
