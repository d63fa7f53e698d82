import type { INodeProperties } from 'n8n-workflow';

import type { MplusClient } from '../../../../lib/mplus/MplusClient';
import type { Operation } from '../../../shared/Operation';
import { cancel } from './cancel.operation';
import { create } from './create.operation';
import { deliver } from './deliver.operation';
import { get } from './get.operation';
import { getChanged } from './getChanged.operation';
import { getMany } from './getMany.operation';
import { getPackingSlips } from './getPackingSlips.operation';
import { getReceipts } from './getReceipts.operation';
import { pay } from './pay.operation';
import { update } from './update.operation';

export const operations = { cancel, create, deliver, get, getChanged, getMany, getPackingSlips, getReceipts, pay, update } satisfies Record<string, Operation<MplusClient>>;

export const description: INodeProperties[] = [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show: { resource: ['order'] } },
		options: [
			{ name: 'Cancel', value: 'cancel', action: 'Cancel order', description: 'Cancel an order, or what is left of it' },
			{ name: 'Create', value: 'create', action: 'Create order', description: 'Create an order, once' },
			{ name: 'Deliver', value: 'deliver', action: 'Deliver order', description: 'Deliver an order or a part of it, with a packing slip' },
			{ name: 'Get', value: 'get', action: 'Get order', description: 'Retrieve an order by its number, ID or external ID' },
			{ name: 'Get Changed', value: 'getChanged', action: 'Get changed orders', description: 'Orders that are new or changed since the last run' },
			{ name: 'Get Many', value: 'getMany', action: 'Get many orders', description: 'Retrieve orders by date, customer, state and more' },
			{ name: 'Get Packing Slips', value: 'getPackingSlips', action: 'Get packing slips of order', description: 'Retrieve the deliveries of an order' },
			{ name: 'Get Receipts', value: 'getReceipts', action: 'Get receipts of order', description: 'Retrieve the receipts of an order' },
			{ name: 'Pay', value: 'pay', action: 'Pay order', description: 'Book a deposit on an order, or pay it in full and invoice it' },
			{ name: 'Update', value: 'update', action: 'Update order', description: 'Change an order or its lines' },
		],
		default: 'get',
	},
	...cancel.fields,
	...create.fields,
	...deliver.fields,
	...get.fields,
	...getChanged.fields,
	...getMany.fields,
	...getPackingSlips.fields,
	...getReceipts.fields,
	...pay.fields,
	...update.fields,
];
