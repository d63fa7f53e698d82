import type { INodeProperties } from 'n8n-workflow';

import type { MplusClient } from '../../../../lib/mplus/MplusClient';
import type { Operation } from '../../../shared/Operation';
import { get } from './get.operation';

export const operations = { get } satisfies Record<string, Operation<MplusClient>>;

export const description: INodeProperties[] = [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show: { resource: ['order'] } },
		options: [{ name: 'Get', value: 'get', action: 'Get order', description: 'Retrieve an order by its ID or external ID' }],
		default: 'get',
	},
	...get.fields,
];
