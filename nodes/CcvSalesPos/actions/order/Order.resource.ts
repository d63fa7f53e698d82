import type { INodeProperties } from 'n8n-workflow';

import type { CcvClient } from '../../../../lib/ccv/CcvClient';
import type { Operation } from '../../../shared/Operation';
import { addMessage } from './addMessage.operation';
import { addNote } from './addNote.operation';
import { create } from './create.operation';
import { get } from './get.operation';
import { getChanged } from './getChanged.operation';
import { getMany } from './getMany.operation';
import { replaceRows } from './replaceRows.operation';
import { setLabels } from './setLabels.operation';
import { update } from './update.operation';

export const operations = { addMessage, addNote, create, get, getChanged, getMany, replaceRows, setLabels, update } satisfies Record<string, Operation<CcvClient>>;

export const description: INodeProperties[] = [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show: { resource: ['order'] } },
		options: [
			{ name: 'Add Message', value: 'addMessage', action: 'Add message to order', description: 'Send the customer an email about an order' },
			{ name: 'Add Note', value: 'addNote', action: 'Add note to order', description: 'Add a note that only the shop sees' },
			{ name: 'Create', value: 'create', action: 'Create order', description: 'Create an order, once where it has a reference' },
			{ name: 'Get', value: 'get', action: 'Get order', description: 'Retrieve an order by its number or ID' },
			{
				name: 'Get Changed',
				value: 'getChanged',
				action: 'Get changed orders',
				description: 'Orders that are new, or newly paid or completed, since the last run',
			},
			{ name: 'Get Many', value: 'getMany', action: 'Get many orders', description: 'Retrieve orders by date, status, payment and more' },
			{ name: 'Replace Rows', value: 'replaceRows', action: 'Replace rows of order', description: 'Give an order other rows; CCV counts its totals again' },
			{ name: 'Set Labels', value: 'setLabels', action: 'Set labels of order', description: 'Add, remove or replace labels of an order' },
			{ name: 'Update', value: 'update', action: 'Update order', description: 'Change the status, payment, track and trace and more' },
		],
		default: 'getChanged',
	},
	...addMessage.fields,
	...addNote.fields,
	...create.fields,
	...get.fields,
	...getChanged.fields,
	...getMany.fields,
	...replaceRows.fields,
	...setLabels.fields,
	...update.fields,
];
