import { updateDisplayOptions, type IExecuteFunctions, type INodeProperties } from 'n8n-workflow';

import type { CcvClient } from '../../../../lib/ccv/CcvClient';
import { readChangedOrders } from '../../../../lib/ccv/orders/readChangedOrders';
import { readLedger } from '../../../../lib/sync/ledger/readLedger';
import { changedOutputs } from '../../../shared/changedOutputs';
import { wholeNumberIn } from '../../../shared/checkedValues';
import { DRY_READ_FIELD, FLOW_FIELDS, TIMEZONE_FIELD } from '../../../shared/flowFields';
import type { BatchOperation } from '../../../shared/Operation';
import { readOption } from '../../../shared/optionsField';
import { progressTo } from '../../../shared/progressTo';
import { strictNumber } from '../../../shared/readItemParameters';
import { readText } from '../../../shared/readRunParameters';
import { readFlow } from '../../changed/readFlow';

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

/** Runs once for all input items, which are the ledger's rows. Outputs: Records, and Run with exactly one item. */
export const getChanged: BatchOperation<CcvClient> = {
	fields: updateDisplayOptions({ show: { resource: ['order'], operation: ['getChanged'] } }, properties),

	async executeAll(ctx, items, client) {
		const settings = { ...readFlow(ctx), waitAtMostDays: readWaitAtMost(ctx), paidOnly: readText(ctx, 'paymentFilter') !== 'all' };
		const ledger = readLedger(items.map(({ json }) => json), settings.flow);
		return changedOutputs(await readChangedOrders(client, ledger, settings, { onProgress: progressTo(ctx.logger, 'Get Changed: orders read', client.connection.readsPerMinute) }));
	},
};

function readWaitAtMost(ctx: IExecuteFunctions): number {
	const days = strictNumber(readOption(ctx, 'waitAtMostDays', 0), 'Wait at Most (Days)');
	return days === undefined ? DEFAULT_WAIT_DAYS : wholeNumberIn(days, 'Wait at Most (Days)', 1);
}
