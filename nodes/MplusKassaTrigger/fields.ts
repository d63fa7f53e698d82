import type { INodeProperties } from 'n8n-workflow';

import { numberLocator } from '../shared/numberLocator';
import { SIMPLIFY_FIELD } from '../shared/simplifyField';
import { optionsField, TIMEZONE_OPTION } from '../shared/optionsField';

export const fields: INodeProperties[] = [
	{
		displayName: 'Record',
		name: 'record',
		type: 'options',
		noDataExpression: true,
		options: [
			{ name: 'Customer', value: 'customer', description: 'Relations that are new or changed' },
			{ name: 'Invoice', value: 'invoice', description: 'Invoices that are new or changed, such as paid' },
			{ name: 'Order', value: 'order', description: 'Orders that are new or changed, such as paid, delivered or cancelled' },
			{ name: 'Product', value: 'product', description: 'Products of which an article is new or changed' },
			{ name: 'Receipt', value: 'receipt', description: 'Sales at the counter' },
			{ name: 'Stock', value: 'stock', description: 'Stock levels that moved, by article and branch' },
		],
		default: 'order',
		description: 'What to watch. The till tells that a record changed, not what of it: it comes as it stands now.',
	},
	{
		displayName: 'Start',
		name: 'start',
		type: 'options',
		options: [
			{ name: 'From Beginning', value: 'fromBeginning', description: 'All records the till has, then what changes' },
			{ name: 'From Marker', value: 'fromMarker', description: 'From a sync marker on, or of stock from a stock ID' },
			{ name: 'From Now', value: 'fromNow', description: 'What changes after the workflow was published' },
		],
		default: 'fromNow',
		description: 'Where to begin when the workflow is published for the first time; after that it goes on where it stopped, also after a pause',
	},
	{
		displayName: 'Start Marker',
		name: 'startMarker',
		type: 'number',
		typeOptions: { minValue: 0 },
		default: 0,
		displayOptions: { show: { start: ['fromMarker'] } },
		description: 'The first sync marker (of stock: the first stock ID) that is wanted',
	},
	{ ...SIMPLIFY_FIELD },
	optionsField(
		numberLocator('Branch', 'branch', 'searchBranches', 'Only what is booked on this branch; all branches where it is empty'),
		{
			displayName: 'Leave Out Own Writes',
			name: 'leaveOutOwnWrites',
			type: 'boolean',
			default: false,
			description: 'Whether to leave out what this package carried over (external ID ccv-…) and nobody changed since, and stock levels that only the API moved since they came last',
		},
		{
			displayName: 'Only Fully Paid',
			name: 'onlyFullyPaid',
			type: 'boolean',
			default: false,
			description: 'Whether to pass over orders and invoices that are not fully paid. One that is paid later changes by it, and comes then.',
		},
		{
			displayName: 'Records per Poll',
			name: 'recordsPerPoll',
			type: 'number',
			typeOptions: { minValue: 1 },
			default: 500,
			description: 'How many records one execution gets at most, oldest change first; the rest follows at the next poll',
		},
		TIMEZONE_OPTION,
	),
];
