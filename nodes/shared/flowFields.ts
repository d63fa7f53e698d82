import type { INodeProperties } from 'n8n-workflow';

/** What the fields of a flow say, by the source and the kind of record. */
export interface FlowTexts {
	/** Its default name. */
	flow: string;
	flowDescription: string;
	/** What each Start reads. Without `fromDate` it is not offered. */
	fromBeginning: string;
	fromDate?: string;
	fromNow: string;
}

/** What a run is called and where it begins. */
export function flowFields({ flow, flowDescription, fromBeginning, fromDate, fromNow }: FlowTexts): INodeProperties[] {
	return [
		{ displayName: 'Flow', name: 'flow', type: 'string', default: flow, required: true, description: flowDescription },
		{
			displayName: 'Start',
			name: 'start',
			type: 'options',
			options: [
				{ name: 'From Beginning', value: 'fromBeginning', description: fromBeginning },
				...(fromDate === undefined ? [] : [{ name: 'From Date', value: 'fromDate', description: fromDate }]),
				{ name: 'From Now', value: 'fromNow', description: fromNow },
			],
			default: 'fromNow',
			description: 'Where to begin as long as the ledger has no checkpoint; later runs go on where the last one stopped',
		},
		...(fromDate === undefined ? [] : [START_DATE_FIELD]),
		{
			displayName: 'Amount per Run',
			name: 'amountPerRun',
			type: 'number',
			typeOptions: { minValue: 1 },
			default: 500,
			description: 'How many records are read in full at most, oldest first; the rest follows in the next run',
		},
	];
}

const START_DATE_FIELD: INodeProperties = {
	displayName: 'Start Date',
	name: 'startDate',
	type: 'string',
	default: '',
	placeholder: 'e.g. 2026-01-31',
	displayOptions: { hide: { start: ['fromNow', 'fromBeginning'] } },
	description: 'The first day that is read, in the time zone below; a time of day may follow, as in 2026-01-31T15:00',
};

/** For orders of CCV. */
export const FLOW_FIELDS: INodeProperties[] = flowFields({
	flow: 'ccv-orders-to-mplus',
	flowDescription: 'Name of this flow in the ledger table. Each pair of shop and till needs one of its own.',
	fromBeginning: 'All orders the shop ever had',
	fromDate: 'Orders made since the start date',
	fromNow: 'Orders completed after the first run',
});

export const DRY_RUN_FIELD: INodeProperties = {
	displayName: 'Dry Run',
	name: 'dryRun',
	type: 'boolean',
	default: false,
	description: 'Whether to show what would be done without writing anything',
};

/** For what only reads. */
export const DRY_READ_FIELD: INodeProperties = {
	...DRY_RUN_FIELD,
	description: 'Whether to only look: no checkpoint is kept, and where there is none yet and Start is From Now, the newest 25 are shown',
};

export const TIMEZONE_FIELD: INodeProperties = {
	displayName: 'Time Zone',
	name: 'timezone',
	type: 'string',
	default: 'Europe/Amsterdam',
	description: 'Zone of the shop. Dates that name none are in it, and it decides on which day something was made or changed.',
};
