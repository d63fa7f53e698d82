import { DateTime } from 'luxon';
import type { IExecuteFunctions } from 'n8n-workflow';

import { readChoice, readRequired, readSwitch, readText, readTimezone, readWholeNumber } from '../../shared/readRunParameters';

const STARTS = ['fromNow', 'fromDate', 'fromBeginning'] as const;

export interface FlowSettings {
	flow: string;
	start: (typeof STARTS)[number];
	/** For `fromDate`; absent where it is no date. */
	startDateMs?: number;
	amountPerRun: number;
	dryRun: boolean;
}

/** What every Get Changed of CCV is told of its flow. */
export function readFlow(ctx: IExecuteFunctions): FlowSettings {
	const start = readChoice(ctx, 'start', 'Start', STARTS);
	const startDate = start === 'fromDate' ? DateTime.fromISO(readText(ctx, 'startDate'), { zone: readTimezone(ctx) }) : undefined;
	return {
		flow: readRequired(ctx, 'flow', 'Flow'),
		start,
		startDateMs: startDate?.isValid ? startDate.toMillis() : undefined,
		amountPerRun: readWholeNumber(ctx, 'amountPerRun', 'Amount per Run', 1),
		dryRun: readSwitch(ctx, 'dryRun', 'Dry Run'),
	};
}
