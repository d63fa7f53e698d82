import type { INodeProperties } from 'n8n-workflow';

import type { CcvClient } from '../../../../lib/ccv/CcvClient';
import type { Operation } from '../../../shared/Operation';
import { create } from './create.operation';
import { deleteOne } from './delete.operation';
import { find } from './find.operation';
import { get } from './get.operation';
import { getMany } from './getMany.operation';
import { update } from './update.operation';
import { upsert } from './upsert.operation';

export const operations = { create, delete: deleteOne, find, get, getMany, update, upsert } satisfies Record<string, Operation<CcvClient>>;

export const description: INodeProperties[] = [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show: { resource: ['customer'] } },
		options: [
			{ name: 'Create', value: 'create', action: 'Create customer', description: 'Create a new customer; where the workflow may run again for the same one, use Create or Update' },
			{ name: 'Create or Update', value: 'upsert', action: 'Create or update customer', description: 'Create a new customer, or update the current one if it already exists (upsert)' },
			{ name: 'Delete', value: 'delete', action: 'Delete customer', description: 'Delete a customer permanently' },
			{ name: 'Find', value: 'find', action: 'Find customer', description: 'Search customers by email' },
			{ name: 'Get', value: 'get', action: 'Get customer', description: 'Retrieve a customer by its ID, email or user name' },
			{ name: 'Get Many', value: 'getMany', action: 'Get many customers', description: 'Retrieve a list of customers' },
			{ name: 'Update', value: 'update', action: 'Update customer', description: 'Update a customer; only what differs is written' },
		],
		default: 'get',
	},
	...create.fields,
	...deleteOne.fields,
	...find.fields,
	...get.fields,
	...getMany.fields,
	...update.fields,
	...upsert.fields,
];
