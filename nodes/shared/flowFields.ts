import type { INodeProperties } from 'n8n-workflow';

/** What a run is called and where it begins: the same on every source node. */
export const FLOW_FIELDS: INodeProperties[] = [
	{
		displayName: 'Flow',
		name: 'flow',
		type: 'string',
		default: 'ccv-orders-to-mplus',
		required: true,
		description: 'Name of this flow in the ledger table. Each pair of shop and till needs one of its own.',
	},
	{
		displayName: 'Start',
		name: 'start',
		type: 'options',
		options: [
			{ name: 'From Beginning', value: 'fromBeginning', description: 'All orders the shop ever had' },
			{ name: 'From Date', value: 'fromDate', description: 'Orders made since the start date' },
			{ name: 'From Now', value: 'fromNow', description: 'Orders completed after the first run' },
		],
		default: 'fromNow',
		description: 'Where to begin as long as the ledger has no checkpoint; later runs go on where the last one stopped',
	},
	{
		displayName: 'Start Date',
		name: 'startDate',
		type: 'string',
		default: '',
		placeholder: 'e.g. 2026-01-31',
		displayOptions: { hide: { start: ['fromNow', 'fromBeginning'] } },
	},
	{
		displayName: 'Amount per Run',
		name: 'amountPerRun',
		type: 'number',
		typeOptions: { minValue: 1 },
		default: 500,
		description: 'How many records are read in full at most, oldest first; the rest follows in the next run',
	},
];

export const DRY_RUN_FIELD: INodeProperties = {
	displayName: 'Dry Run',
	name: 'dryRun',
	type: 'boolean',
	default: false,
	description: 'Whether to show what would be done without writing anything',
};

export const TIMEZONE_FIELD: INodeProperties = {
	displayName: 'Time Zone',
	name: 'timezone',
	type: 'string',
	default: 'Europe/Amsterdam',
	description: 'Zone of the shop: it decides on which day an order was made',
};
