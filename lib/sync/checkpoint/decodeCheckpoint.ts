import { PosError } from '../../http/PosError';
import type { Checkpoint } from './Checkpoint';
import { DATE_FIELD_COUNT, fromDateFields } from './dateFields';
import { CHECKPOINT_VERSION, checksum, DATE_VERSION, MARKER_VERSION, NUMBERS } from './encodeCheckpoint';
import type { AnyCheckpoint } from './MarkerCheckpoint';
import { fromMarkerFields, MARKER_FIELD_COUNT } from './markerFields';
import { fromSteps, unpackNumbers } from './packNumbers';

/** Version, kind, flow, source and target. */
const ORIGIN_COUNT = 5;

const FIELD_COUNTS: Record<string, number> = {
	[CHECKPOINT_VERSION]: ORIGIN_COUNT + NUMBERS.length + 5,
	[MARKER_VERSION]: ORIGIN_COUNT + MARKER_FIELD_COUNT,
	[DATE_VERSION]: ORIGIN_COUNT + DATE_FIELD_COUNT,
};

/** The inverse of `encodeCheckpoint`. Throws where the text was changed, cut or written by a newer release. */
export function decodeCheckpoint(text: string): AnyCheckpoint {
	const fields = text.split('|');
	const [version = ''] = fields;
	if (FIELD_COUNTS[version] === undefined && /^\d+[a-z]?$/.test(version)) throw refused('was written by another release of this package');
	const sum = fields.pop();
	if (fields.length !== FIELD_COUNTS[version] || checksum(fields.join('|')) !== sum) throw refused('cannot be read: it was changed or cut off');
	const [, kind = '', flow = '', source = '', target = ''] = fields.map(decodeURIComponent);
	const content = fromFields(version, fields.slice(ORIGIN_COUNT));
	if (!content) throw refused('cannot be read');
	return { kind, flow, source, target: target || undefined, ...content };
}

function fromFields(version: string, fields: string[]) {
	if (version === MARKER_VERSION) return fromMarkerFields(fields);
	return version === DATE_VERSION ? fromDateFields(fields) : fromWindowFields(fields);
}

function fromWindowFields(fields: string[]): Omit<Checkpoint, 'kind' | 'flow' | 'source' | 'target'> | undefined {
	const numbers = Object.fromEntries(NUMBERS.map((name, index) => [name, Number(fields[index])])) as Record<(typeof NUMBERS)[number], number>;
	const [settled, waitingIds, waitingDays, failedIds, attempts] = fields.slice(NUMBERS.length).map(unpackNumbers);
	if (!settled || !waitingIds || !waitingDays || !failedIds || !attempts) return undefined;
	return {
		...numbers,
		settled: fromSteps(settled),
		waiting: fromSteps(waitingIds).map((id, index) => ({ id, sinceDay: waitingDays[index] ?? 0 })),
		failed: fromSteps(failedIds).map((id, index) => ({ id, attempts: attempts[index] ?? 0 })),
	};
}

function refused(what: string): PosError {
	return new PosError('checkpoint-refused', `The checkpoint in the ledger table ${what}`, {
		hint: 'Delete the row of kind checkpoint of this flow in the table pos_sync_ledger and choose with Start where to begin; orders that the till has are not written twice',
	});
}
