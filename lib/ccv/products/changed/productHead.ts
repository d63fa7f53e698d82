import { PosError } from '../../../http/PosError';
import type { DatedRecord } from '../../../sync/checkpoint/DateCheckpoint';
import type { CcvRecord } from '../../writes/createRecord';

/** A product as a list shows it, with the date by which its changes are ordered. */
export interface ProductHead extends DatedRecord {
	/** CCV's own JSON. */
	record: CcvRecord;
}

export function toProductHead(record: CcvRecord): ProductHead {
	const id = Number(record.id);
	const at = secondsOf(record.modifydate);
	if (Number.isSafeInteger(id) && at >= 0) return { id, at, record };
	throw new PosError('malformed-answer', `CCV SalesPOS lists a product (ID ${String(record.id ?? 'unknown')}) whose id or modifydate cannot be read`, {
		hint: 'Save the product once in CCV; nothing was skipped, the next run reads from the same place',
	});
}

/** Dates of CCV are UTC, to the second (CCV API, dossier 4). */
function secondsOf(date: unknown): number {
	const text = String(date ?? '');
	return Math.floor(Date.parse(/(?:Z|[+-]\d\d:?\d\d)$/.test(text) ? text : `${text}Z`) / 1000);
}
