import { DateTime } from 'luxon';
import { updateDisplayOptions, type IDataObject, type IExecuteFunctions, type INodeExecutionData, type INodeProperties } from 'n8n-workflow';

import type { CcvClient } from '../../../../lib/ccv/CcvClient';
import { readChangedProducts, type ChangedProductsSettings } from '../../../../lib/ccv/products/changed/readChangedProducts';
import { readLedger } from '../../../../lib/sync/ledger/readLedger';
import { DRY_READ_FIELD, flowFields, TIMEZONE_FIELD } from '../../../shared/flowFields';
import type { BatchOperation } from '../../../shared/Operation';
import { optionsField, readOption } from '../../../shared/optionsField';
import { progressTo } from '../../../shared/progressTo';
import { readChoice, readRequired, readSwitch, readText, readTimezone, readWholeNumber } from '../../../shared/readRunParameters';
import { LANGUAGE_OPTION } from '../../fields/languageOption';

const properties: INodeProperties[] = [
	...flowFields({
		flow: 'ccv-products-to-mplus',
		flowDescription: 'Name of this flow in the ledger table. Each shop, kind of record and target needs one of its own.',
		fromBeginning: 'All products the shop has',
		fromDate: 'Products that were changed since the start date',
		fromNow: 'Products that are made or changed after the first run',
	}),
	DRY_READ_FIELD,
	TIMEZONE_FIELD,
	optionsField(LANGUAGE_OPTION, { displayName: 'Include Photos', name: 'includePhotos', type: 'boolean', default: true, description: 'Whether each product brings its photos along; variants and categories always come' }),
];

const STARTS = ['fromNow', 'fromDate', 'fromBeginning'] as const;

/** Runs once for all input items, which are the ledger's rows. Outputs: Records, and Run with exactly one item. */
export const getChanged: BatchOperation<CcvClient> = {
	fields: updateDisplayOptions({ show: { resource: ['product'], operation: ['getChanged'] } }, properties),

	async executeAll(ctx, items, client) {
		const settings = readSettings(ctx);
		const ledger = readLedger(items.map(({ json }) => json), settings.flow);
		const { records, run } = await readChangedProducts(client, ledger, settings, { onProgress: progressTo(ctx.logger, 'Get Changed: products read', client.connection.readsPerMinute) });
		return [records.map((json) => toItem(json as IDataObject)), [toItem(run as unknown as IDataObject)]];
	},
};

function readSettings(ctx: IExecuteFunctions): ChangedProductsSettings {
	const start = readChoice(ctx, 'start', 'Start', STARTS);
	const startDate = start === 'fromDate' ? DateTime.fromISO(readText(ctx, 'startDate'), { zone: readTimezone(ctx) }) : undefined;
	return {
		flow: readRequired(ctx, 'flow', 'Flow'),
		start,
		startDateMs: startDate?.isValid ? startDate.toMillis() : undefined,
		amountPerRun: readWholeNumber(ctx, 'amountPerRun', 'Amount per Run', 1),
		photos: readOption(ctx, 'includePhotos', 0) === true,
		dryRun: readSwitch(ctx, 'dryRun', 'Dry Run'),
	};
}

// All records of a run come from the ledger as a whole, so they pair with its first row.
function toItem(json: IDataObject): INodeExecutionData {
	return { json, pairedItem: { item: 0 } };
}
