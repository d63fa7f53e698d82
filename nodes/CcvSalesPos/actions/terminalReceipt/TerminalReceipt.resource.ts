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
		displayOptions: { show: { resource: ['terminalReceipt'] } },
		options: [
			{ name: 'Get', value: 'get', action: 'Get terminal receipt', description: 'Retrieve one receipt of the payment terminal' },
			{ name: 'Get Many', value: 'getMany', action: 'Get many terminal receipts', description: 'Retrieve receipts of the payment terminal' },
		],
		default: 'getMany',
	},
	...get.fields,
	...getMany.fields,
];
