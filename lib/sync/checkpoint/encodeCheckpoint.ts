import { createHash } from 'crypto';

import { PosError } from '../../http/PosError';
import type { Checkpoint } from './Checkpoint';
import { toDateFields } from './dateFields';
import { fitDates } from './fitDates';
import { isDateCheckpoint, isMarkerCheckpoint, type AnyCheckpoint } from './MarkerCheckpoint';
import { toMarkerFields } from './markerFields';
import { packNumbers, toSteps } from './packNumbers';

/** A ledger cell holds 16 kB; the row's other detail takes a part of it. */
export const MAX_CHECKPOINT_LENGTH = 15_500;

export const CHECKPOINT_VERSION = '1';

/** Version of the other form, that of sources which number their changes. */
export const MARKER_VERSION = '1m';

/** Version of the form of sources which date their changes. */
export const DATE_VERSION = '1d';

/** The plain numbers, in the order in which they stand in the text. */
export const NUMBERS = ['windowStart', 'newest', 'highestNumber', 'floorNumber', 'floorUntil', 'waitingFrom'] as const;

/** A checkpoint as one line of text. What does not fit stops the run where leaving it out would lose a record. */
export function encodeCheckpoint(checkpoint: AnyCheckpoint): string {
	const text = checkpointText(isDateCheckpoint(checkpoint) ? fitDates(checkpoint, fits) : checkpoint);
	if (text.length <= MAX_CHECKPOINT_LENGTH) return text;
	throw new PosError('checkpoint-full', `Flow ${checkpoint.flow}: ${contentOf(checkpoint)} do not fit in one checkpoint`, {
		hint: 'Lower Amount per Run and mend what the failed records need; or begin again in a new flow from a later Start Date. What the target has is not written twice',
	});
}

function fits(checkpoint: AnyCheckpoint): boolean {
	return checkpointText(checkpoint).length <= MAX_CHECKPOINT_LENGTH;
}

function contentOf(checkpoint: AnyCheckpoint): string {
	if (isMarkerCheckpoint(checkpoint)) return `${checkpoint.failed.length} failed records and ${checkpoint.gaps.length} changes under way`;
	if (isDateCheckpoint(checkpoint)) return `${checkpoint.failed.length} failed records`;
	const { waiting, failed, settled } = checkpoint;
	return `${waiting.length} waiting, ${failed.length} failed and ${settled.length} recent records`;
}

/** The text, whatever its length. */
export function checkpointText(checkpoint: AnyCheckpoint): string {
	const origin = [checkpoint.kind, checkpoint.flow, checkpoint.source, checkpoint.target ?? ''].map(encodeURIComponent);
	const [version, fields] = toFields(checkpoint);
	const body = [version, ...origin, ...fields].join('|');
	return `${body}|${checksum(body)}`;
}

function toFields(checkpoint: AnyCheckpoint): [version: string, fields: string[]] {
	if (isMarkerCheckpoint(checkpoint)) return [MARKER_VERSION, toMarkerFields(checkpoint)];
	if (isDateCheckpoint(checkpoint)) return [DATE_VERSION, toDateFields(checkpoint)];
	return [CHECKPOINT_VERSION, toWindowFields(checkpoint)];
}

function toWindowFields(checkpoint: Checkpoint): string[] {
	const settled = [...checkpoint.settled].sort(ascending);
	const waiting = [...checkpoint.waiting].sort((a, b) => a.id - b.id);
	const failed = [...checkpoint.failed].sort((a, b) => a.id - b.id);
	return [
		...NUMBERS.map((name) => String(checkpoint[name])),
		packNumbers(toSteps(settled)),
		packNumbers(toSteps(waiting.map(({ id }) => id))),
		packNumbers(waiting.map(({ sinceDay }) => sinceDay)),
		packNumbers(toSteps(failed.map(({ id }) => id))),
		packNumbers(failed.map(({ attempts }) => attempts)),
	];
}

export function checksum(body: string): string {
	return createHash('sha256').update(body).digest('hex').slice(0, 8);
}

function ascending(a: number, b: number): number {
	return a - b;
}
