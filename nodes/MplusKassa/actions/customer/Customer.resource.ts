import type { INodeProperties } from 'n8n-workflow';

import type { MplusClient } from '../../../../lib/mplus/MplusClient';
import type { Operation } from '../../../shared/Operation';
import { adjustPoints } from './adjustPoints.operation';
import { create } from './create.operation';
import { find } from './find.operation';
import { get } from './get.operation';
import { getChanged } from './getChanged.operation';
import { getMany } from './getMany.operation';
import { update } from './update.operation';
import { upsert } from './upsert.operation';

export const operations = { adjustPoints, create, find, get, getChanged, getMany, update, upsert } satisfies Record<string, Operation<MplusClient>>;

export const description: INodeProperties[] = [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show: { resource: ['customer'] } },
		options: [
			{ name: 'Adjust Points', value: 'adjustPoints', action: 'Adjust points of customer', description: 'Set the points of a customer, or add to them' },
			{ name: 'Create', value: 'create', action: 'Create customer', description: 'Create a new customer; where the workflow may run again for the same one, use Create or Update' },
			{ name: 'Create or Update', value: 'upsert', action: 'Create or update customer', description: 'Create a new customer, or update the current one if it already exists (upsert)' },
			{ name: 'Find', value: 'find', action: 'Find customer', description: 'Search customers by what the till can search' },
			{ name: 'Get', value: 'get', action: 'Get customer', description: 'Retrieve a customer by its number, external ID, email or card number' },
			{ name: 'Get Changed', value: 'getChanged', action: 'Get changed customers', description: 'Customers that are new or changed since the last run' },
			{ name: 'Get Many', value: 'getMany', action: 'Get many customers', description: 'Retrieve a list of customers' },
			{ name: 'Update', value: 'update', action: 'Update customer', description: 'Update a customer; only what differs is written' },
		],
		default: 'get',
	},
	...adjustPoints.fields,
	...create.fields,
	...find.fields,
	...get.fields,
	...getChanged.fields,
	...getMany.fields,
	...update.fields,
	...upsert.fields,
];
