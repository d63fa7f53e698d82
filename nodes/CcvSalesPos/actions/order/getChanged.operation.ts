import { DateTime } from 'luxon';
import { updateDisplayOptions, type IDataObject, type IExecuteFunctions, type INodeExecutionData, type INodeProperties } from 'n8n-workflow';

import type { CcvClient } from '../../../../lib/ccv/CcvClient';
import { readChangedOrders, type ChangedOrdersSettings } from '../../../../lib/ccv/orders/readChangedOrders';
import { readLedger } from '../../../../lib/sync/ledger/readLedger';
import { wholeNumberIn } from '../../../shared/checkedValues';
import { DRY_READ_FIELD, FLOW_FIELDS, TIMEZONE_FIELD } from '../../../shared/flowFields';
import type { BatchOperation } from '../../../shared/Operation';
import { readOption } from '../../../shared/optionsField';
import { progressTo } from '../../../shared/progressTo';
import { strictNumber } from '../../../shared/readItemParameters';
import { readChoice, readRequired, readSwitch, readText, readTimezone, readWholeNumber } from '../../../shared/readRunParameters';

const DEFAULT_WAIT_DAYS = 30;

const properties: INodeProperties[] = [
	...FLOW_FIELDS,
	{
		displayName: 'Payment Filter',
		name: 'paymentFilter',
		type: 'options',
		options: [
			{ name: 'All Orders', value: 'all', description: 'Paid or not' },
			{ name: 'Only Paid', value: 'paid', description: 'An unpaid order waits and arrives once it is paid' },
		],
		default: 'paid',
	},
	DRY_READ_FIELD,
	TIMEZONE_FIELD,
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add Option',
		default: {},
		options: [
			{
				displayName: 'Wait at Most (Days)',
				name: 'waitAtMostDays',
				type: 'number',
				typeOptions: { minValue: 1 },
				default: DEFAULT_WAIT_DAYS,
				description: 'How long an unpaid order is watched before it becomes a dead letter',
			},
		],
	},
];

const STARTS = ['fromNow', 'fromDate', 'fromBeginning'] as const;

/** Runs once for all input items, which are the ledger's rows. Outputs: Records, and Run with exactly one item. */
export const getChanged: BatchOperation<CcvClient> = {
	fields: updateDisplayOptions({ show: { resource: ['order'], operation: ['getChanged'] } }, properties),

	async executeAll(ctx, items, client) {
		const settings = readSettings(ctx);
		const ledger = readLedger(items.map(({ json }) => json), settings.flow);
		const { records, run } = await readChangedOrders(client, ledger, settings, { onProgress: progressTo(ctx.logger, 'Get Changed: orders read', client.connection.readsPerMinute) });
		return [records.map((json) => toItem(json as IDataObject)), [toItem(run as unknown as IDataObject)]];
	},
};

function readSettings(ctx: IExecuteFunctions): ChangedOrdersSettings {
	const start = readChoice(ctx, 'start', 'Start', STARTS);
	const startDate = start === 'fromDate' ? DateTime.fromISO(readText(ctx, 'startDate'), { zone: readTimezone(ctx) }) : undefined;
	return {
		flow: readRequired(ctx, 'flow', 'Flow'),
		start,
		startDateMs: startDate?.isValid ? startDate.toMillis() : undefined,
		amountPerRun: readWholeNumber(ctx, 'amountPerRun', 'Amount per Run', 1),
		waitAtMostDays: readWaitAtMost(ctx),
		paidOnly: readText(ctx, 'paymentFilter') !== 'all',
		dryRun: readSwitch(ctx, 'dryRun', 'Dry Run'),
	};
}

function readWaitAtMost(ctx: IExecuteFunctions): number {
	const days = strictNumber(readOption(ctx, 'waitAtMostDays', 0), 'Wait at Most (Days)');
	return days === undefined ? DEFAULT_WAIT_DAYS : wholeNumberIn(days, 'Wait at Most (Days)', 1);
}

// All records of a run come from the ledger as a whole, so they pair with its first row.
function toItem(json: IDataObject): INodeExecutionData {
	return { json, pairedItem: { item: 0 } };
}
