import type { INodeProperties } from 'n8n-workflow';

import type { MplusClient } from '../../../../lib/mplus/MplusClient';
import type { Operation } from '../../../shared/Operation';
import { create } from './create.operation';
import { credit } from './credit.operation';
import { get } from './get.operation';
import { getChanged } from './getChanged.operation';
import { getMany } from './getMany.operation';
import { pay } from './pay.operation';

export const operations = { create, credit, get, getChanged, getMany, pay } satisfies Record<string, Operation<MplusClient>>;

export const description: INodeProperties[] = [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show: { resource: ['invoice'] } },
		options: [
			{ name: 'Create', value: 'create', action: 'Create invoice', description: 'Create an invoice without an order' },
			{ name: 'Credit', value: 'credit', action: 'Credit invoice', description: 'Make the credit invoice of an invoice' },
			{ name: 'Get', value: 'get', action: 'Get invoice', description: 'Retrieve an invoice by its number, ID or external ID' },
			{ name: 'Get Changed', value: 'getChanged', action: 'Get changed invoices', description: 'Invoices that are new or changed since the last run' },
			{ name: 'Get Many', value: 'getMany', action: 'Get many invoices', description: 'Retrieve invoices by date, customer, state and more' },
			{ name: 'Pay', value: 'pay', action: 'Pay invoice', description: 'Book a payment on an invoice' },
		],
		default: 'get',
	},
	...create.fields,
	...credit.fields,
	...get.fields,
	...getChanged.fields,
	...getMany.fields,
	...pay.fields,
];
