import type { INodeProperties } from 'n8n-workflow';

import type { CcvClient } from '../../../../lib/ccv/CcvClient';
import type { Operation } from '../../../shared/Operation';
import { check } from './check.operation';

export const operations = { check } satisfies Record<string, Operation<CcvClient>>;

export const description: INodeProperties[] = [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show: { resource: ['connection'] } },
		options: [{ name: 'Check', value: 'check', action: 'Check connection', description: 'Report what this shop is, what the API keys may use, and what a sync would lack; it only reads' }],
		default: 'check',
	},
	...check.fields,
];
