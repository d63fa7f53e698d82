import { DateTime } from 'luxon';
import { updateDisplayOptions, type IExecuteFunctions, type INodeProperties } from 'n8n-workflow';

import type { ChangedFilter } from '../../../lib/mplus/changed/ChangedFilter';
import { readChanged, type ChangedSettings } from '../../../lib/mplus/changed/readChanged';
import type { RecordKind } from '../../../lib/mplus/changed/RecordKind';
import type { MplusClient } from '../../../lib/mplus/MplusClient';
import { readLedger } from '../../../lib/sync/ledger/readLedger';
import { changedOutputs } from '../../shared/changedOutputs';
import { DRY_RUN_FIELD, flowFields, TIMEZONE_FIELD, type FlowTexts } from '../../shared/flowFields';
import { numberIn } from '../../shared/numberLocator';
import type { BatchOperation } from '../../shared/Operation';
import { optionsField, readOption } from '../../shared/optionsField';
import { readChoice, readRequired, readSwitch, readText, readTimezone, readWholeNumber } from '../../shared/readRunParameters';

export interface ChangedKind {
	/** The resource has the name of its kind of record. */
	kind: RecordKind;
	texts: FlowTexts;
	/** Shown above Dry Run. */
	fields?: INodeProperties[];
	/** Entries of Options. */
	options: INodeProperties[];
}

const DAY_MS = 86_400_000;

/** Get Changed of one kind of record. Runs once for all input items, which are the ledger's rows. Outputs: Records, and Run with exactly one item. */
export function createGetChanged({ kind, texts, fields = [], options }: ChangedKind): BatchOperation<MplusClient> {
	const properties = [...flowFields(texts), ...fields, DRY_RUN_FIELD, TIMEZONE_FIELD, ...(options.length > 0 ? [optionsField(...options)] : [])];
	return {
		fields: updateDisplayOptions({ show: { resource: [kind], operation: ['getChanged'] } }, properties),

		async executeAll(ctx, items, client) {
			const settings = readSettings(ctx, texts);
			const ledger = readLedger(items.map(({ json }) => json), settings.flow);
			return changedOutputs(await readChanged(client, kind, ledger, settings, { onProgress: (read) => ctx.logger.info(`Get Changed: ${read} records read`) }));
		},
	};
}

function readSettings(ctx: IExecuteFunctions, texts: FlowTexts): ChangedSettings {
	const starts = texts.fromDate === undefined ? (['fromNow', 'fromBeginning'] as const) : (['fromNow', 'fromDate', 'fromBeginning'] as const);
	const start = readChoice<ChangedSettings['start']>(ctx, 'start', 'Start', starts);
	const zone = readTimezone(ctx);
	return {
		flow: readRequired(ctx, 'flow', 'Flow'),
		start,
		startDay: start === 'fromDate' ? dayIn(readText(ctx, 'startDate'), zone) : undefined,
		amountPerRun: readWholeNumber(ctx, 'amountPerRun', 'Amount per Run', 1),
		dryRun: readSwitch(ctx, 'dryRun', 'Dry Run'),
		zone,
		filter: readFilter(ctx),
	};
}

function readFilter(ctx: IExecuteFunctions): ChangedFilter {
	const branch = numberIn(readOption(ctx, 'branch', 0), 'Branch');
	const orderTypes = readOption(ctx, 'orderTypes', 0);
	return {
		branchNumbers: branch === undefined ? undefined : [branch],
		orderTypes: Array.isArray(orderTypes) && orderTypes.length > 0 ? orderTypes.map(String) : undefined,
		fullyPaidOnly: readText(ctx, 'paymentFilter') === 'paid',
		leaveOutOwnWrites: readOption(ctx, 'leaveOutOwnWrites', 0) === true,
	};
}

/** Days since 1970 of the day on which a moment lies in the shop's zone; undefined where the text is no date. */
function dayIn(text: string, zone: string): number | undefined {
	const { isValid, year, month, day } = DateTime.fromISO(text, { zone });
	return isValid ? Date.UTC(year, month - 1, day) / DAY_MS : undefined;
}
