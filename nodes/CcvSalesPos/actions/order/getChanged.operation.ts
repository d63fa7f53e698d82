import { DateTime } from 'luxon';
import { updateDisplayOptions, type IDataObject, type IExecuteFunctions, type INodeExecutionData, type INodeProperties } from 'n8n-workflow';

import type { CcvClient } from '../../../../lib/ccv/CcvClient';
import { readChangedOrders, type ChangedOrdersSettings } from '../../../../lib/ccv/orders/readChangedOrders';
import { readLedger } from '../../../../lib/sync/ledger/readLedger';
import { DRY_RUN_FIELD, FLOW_FIELDS, TIMEZONE_FIELD } from '../../../shared/flowFields';
import type { BatchOperation } from '../../../shared/Operation';
import { progressTo } from '../../../shared/progressTo';
import { readChoice, readRequired, readSwitch, readText, readTimezone, readWholeNumber } from '../../../shared/readRunParameters';

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
	DRY_RUN_FIELD,
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
				default: 30,
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
		const { records, run } = await readChangedOrders(client, ledger, settings, { onProgress: progressTo(ctx.logger, 'Get Changed: orders read') });
		return [records.map((json) => toItem(json as IDataObject)), [toItem(run as unknown as IDataObject)]];
	},
};

function readSettings(ctx: IExecuteFunctions): ChangedOrdersSettings {
	const options = ctx.getNodeParameter('options', 0, {}) as { waitAtMostDays?: number };
	const start = readChoice(ctx, 'start', 'Start', STARTS);
	const startDate = start === 'fromDate' ? DateTime.fromISO(readText(ctx, 'startDate'), { zone: readTimezone(ctx) }) : undefined;
	return {
		flow: readRequired(ctx, 'flow', 'Flow'),
		start,
		startDateMs: startDate?.isValid ? startDate.toMillis() : undefined,
		amountPerRun: readWholeNumber(ctx, 'amountPerRun', 'Amount per Run', 1),
		waitAtMostDays: Number(options.waitAtMostDays) || 30,
		paidOnly: readText(ctx, 'paymentFilter') !== 'all',
		dryRun: readSwitch(ctx, 'dryRun', 'Dry Run'),
	};
}

// All records of a run come from the ledger as a whole, so they pair with its first row.
function toItem(json: IDataObject): INodeExecutionData {
	return { json, pairedItem: { item: 0 } };
}
