import type { INodeProperties } from 'n8n-workflow';

import type { CcvClient } from '../../../../lib/ccv/CcvClient';
import type { Operation } from '../../../shared/Operation';
import { create } from './create.operation';
import { get } from './get.operation';
import { getMany } from './getMany.operation';
import { update } from './update.operation';

export const operations = { create, get, getMany, update } satisfies Record<string, Operation<CcvClient>>;

export const description: INodeProperties[] = [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show: { resource: ['invoice'] } },
		options: [
			{ name: 'Create', value: 'create', action: 'Create invoice', description: 'Create an invoice of what an order has beyond its latest one' },
			{ name: 'Get', value: 'get', action: 'Get invoice', description: 'Retrieve an invoice by its number or ID' },
			{ name: 'Get Many', value: 'getMany', action: 'Get many invoices', description: 'Retrieve invoices by date, status and order' },
			{ name: 'Update', value: 'update', action: 'Update invoice', description: 'Change the status or the external reference of an invoice' },
		],
		default: 'get',
	},
	...create.fields,
	...get.fields,
	...getMany.fields,
	...update.fields,
];
