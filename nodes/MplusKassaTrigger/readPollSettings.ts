import type { IPollFunctions } from 'n8n-workflow';

import { RECORD_KINDS, type RecordKind } from '../../lib/mplus/changed/RecordKind';
import type { PollSettings } from '../../lib/mplus/changed/pollChanges';
import { choiceIn, wholeNumberIn, zoneIn } from '../shared/checkedValues';
import { numberIn } from '../shared/numberLocator';

export interface TriggerSettings extends PollSettings {
	kind: RecordKind;
	simplify: boolean;
	zone: string;
}

const STARTS = ['fromNow', 'fromBeginning', 'fromMarker'] as const;

interface Options {
	branch?: unknown;
	leaveOutOwnWrites?: boolean;
	onlyFullyPaid?: boolean;
	recordsPerPoll?: unknown;
	timezone?: string;
}

export function readPollSettings(ctx: IPollFunctions): TriggerSettings {
	const options = ctx.getNodeParameter('options', {}) as Options;
	const branch = numberIn(options.branch, 'Branch');
	const start = choiceIn(ctx.getNodeParameter('start'), 'Start', STARTS);
	return {
		kind: choiceIn(ctx.getNodeParameter('record'), 'Record', RECORD_KINDS),
		start,
		startMarker: start === 'fromMarker' ? wholeNumberIn(ctx.getNodeParameter('startMarker', 0), 'Start Marker', 0) : undefined,
		simplify: ctx.getNodeParameter('simplify', true) !== false,
		recordsPerPoll: wholeNumberIn(options.recordsPerPoll ?? 500, 'Records per Poll', 1),
		zone: zoneIn(options.timezone),
		filter: {
			branchNumbers: branch === undefined ? undefined : [branch],
			fullyPaidOnly: options.onlyFullyPaid === true,
			leaveOutOwnWrites: options.leaveOutOwnWrites === true,
		},
	};
}
