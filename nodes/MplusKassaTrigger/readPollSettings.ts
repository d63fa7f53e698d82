import { IANAZone } from 'luxon';
import type { IPollFunctions } from 'n8n-workflow';

import { PosError } from '../../lib/http/PosError';
import { RECORD_KINDS, type RecordKind } from '../../lib/mplus/changed/RecordKind';
import type { PollSettings } from '../../lib/mplus/changed/pollChanges';
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
	const start = choice(ctx, 'start', 'Start', STARTS);
	return {
		kind: choice(ctx, 'record', 'Record', RECORD_KINDS),
		start,
		startMarker: start === 'fromMarker' ? wholeNumber(ctx.getNodeParameter('startMarker', 0), 'Start Marker', 0) : undefined,
		simplify: ctx.getNodeParameter('simplify', true) !== false,
		recordsPerPoll: wholeNumber(options.recordsPerPoll ?? 500, 'Records per Poll', 1),
		zone: zoneOf(options.timezone),
		filter: {
			branchNumbers: branch === undefined ? undefined : [branch],
			fullyPaidOnly: options.onlyFullyPaid === true,
			leaveOutOwnWrites: options.leaveOutOwnWrites === true,
		},
	};
}

function choice<Value extends string>(ctx: IPollFunctions, name: string, label: string, values: readonly Value[]): Value {
	const text: unknown = ctx.getNodeParameter(name);
	const value = values.find((candidate) => candidate === text);
	if (value !== undefined) return value;
	throw new PosError('invalid-setting', `${label} is "${String(text)}"; it must be one of ${values.join(', ')}`);
}

function wholeNumber(given: unknown, label: string, least: number): number {
	const value = Number(given);
	if (Number.isSafeInteger(value) && value >= least) return value;
	throw new PosError('invalid-setting', `${label} must be a whole number of at least ${least}`);
}

function zoneOf(given: string | undefined): string {
	const zone = given?.trim() || 'Europe/Amsterdam';
	if (IANAZone.isValidZone(zone)) return zone;
	throw new PosError('invalid-setting', `${zone} is no time zone`, { hint: 'Use a name such as Europe/Amsterdam or Europe/Brussels' });
}
