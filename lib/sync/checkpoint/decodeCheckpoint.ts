import { PosError } from '../../http/PosError';
import type { Checkpoint } from './Checkpoint';
import { CHECKPOINT_VERSION, checksum, NUMBERS } from './encodeCheckpoint';
import { fromSteps, unpackNumbers } from './packNumbers';

const FIELD_COUNT = 17;

/** The inverse of `encodeCheckpoint`. Throws where the text was changed, cut or written by a newer release. */
export function decodeCheckpoint(text: string): Checkpoint {
	const fields = text.split('|');
	if (fields[0] !== CHECKPOINT_VERSION && /^\d+$/.test(fields[0] ?? '')) throw refused('was written by another release of this package');
	const sum = fields.pop();
	if (fields.length !== FIELD_COUNT - 1 || checksum(fields.join('|')) !== sum) throw refused('cannot be read: it was changed or cut off');
	const [, kind = '', flow = '', source = '', target = ''] = fields.map(decodeURIComponent);
	const numbers = Object.fromEntries(NUMBERS.map((name, index) => [name, Number(fields[5 + index])])) as Record<(typeof NUMBERS)[number], number>;
	const [settled, waitingIds, waitingDays, failedIds, attempts] = fields.slice(5 + NUMBERS.length).map(unpackNumbers);
	if (!settled || !waitingIds || !waitingDays || !failedIds || !attempts) throw refused('cannot be read');
	return {
		kind,
		flow,
		source,
		target: target || undefined,
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
