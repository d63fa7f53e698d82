import type { INodeProperties } from 'n8n-workflow';

import type { CcvClient } from '../../../../lib/ccv/CcvClient';
import type { Operation } from '../../../shared/Operation';
import { create } from './create.operation';
import { deleteOne } from './delete.operation';
import { getMany } from './getMany.operation';

export const operations = { create, delete: deleteOne, getMany } satisfies Record<string, Operation<CcvClient>>;

export const description: INodeProperties[] = [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show: { resource: ['webhook'] } },
		options: [
			{ name: 'Create', value: 'create', action: 'Create webhook', description: 'Let CCV post an event to an address. The trigger node does so by itself.' },
			{ name: 'Delete', value: 'delete', action: 'Delete webhook', description: 'Delete a webhook permanently' },
			{ name: 'Get Many', value: 'getMany', action: 'Get many webhooks', description: 'Retrieve a list of webhooks' },
		],
		default: 'getMany',
	},
	...create.fields,
	...deleteOne.fields,
	...getMany.fields,
];
