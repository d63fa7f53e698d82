import type { INodeProperties } from 'n8n-workflow';

import type { MplusClient } from '../../../../lib/mplus/MplusClient';
import type { Operation } from '../../../shared/Operation';
import { check } from './check.operation';

export const operations = { check } satisfies Record<string, Operation<MplusClient>>;

export const description: INodeProperties[] = [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show: { resource: ['connection'] } },
		options: [{ name: 'Check', value: 'check', action: 'Check connection', description: 'Report what this till is and can do, and what a sync would lack; it only reads' }],
		default: 'check',
	},
	...check.fields,
];
