import type { INodeProperties } from 'n8n-workflow';

import type { CcvClient } from '../../../../lib/ccv/CcvClient';
import type { Operation } from '../../../shared/Operation';
import { create } from './create.operation';
import { deleteOne } from './delete.operation';
import { getMany } from './getMany.operation';
import { update } from './update.operation';

export const operations = { create, delete: deleteOne, getMany, update } satisfies Record<string, Operation<CcvClient>>;

export const description: INodeProperties[] = [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show: { resource: ['customerGroup'] } },
		options: [
			{ name: 'Create', value: 'create', action: 'Create customer group', description: 'Create a new customer group' },
			{ name: 'Delete', value: 'delete', action: 'Delete customer group', description: 'Delete a customer group permanently' },
			{ name: 'Get Many', value: 'getMany', action: 'Get many customer groups', description: 'Retrieve a list of customer groups' },
			{ name: 'Update', value: 'update', action: 'Update customer group', description: 'Update a customer group; only what differs is written' },
		],
		default: 'getMany',
	},
	...create.fields,
	...deleteOne.fields,
	...getMany.fields,
	...update.fields,
];
