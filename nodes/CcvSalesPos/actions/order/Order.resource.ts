import type { INodeProperties } from 'n8n-workflow';

import type { CcvClient } from '../../../../lib/ccv/CcvClient';
import type { Operation } from '../../../shared/Operation';
import { getChanged } from './getChanged.operation';

export const operations = { getChanged } satisfies Record<string, Operation<CcvClient>>;

export const description: INodeProperties[] = [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show: { resource: ['order'] } },
		options: [
			{
				name: 'Get Changed',
				value: 'getChanged',
				action: 'Get changed orders',
				description: 'Orders that are new, or newly paid or completed, since the last run',
			},
		],
		default: 'getChanged',
	},
	...getChanged.fields,
];
