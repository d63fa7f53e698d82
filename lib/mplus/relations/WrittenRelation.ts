import type { ReceivedRelation } from './readRelation';

/** What came of a write. */
export interface WrittenRelation {
	action: 'created' | 'updated' | 'unchanged';
	/** As the till gives it after the write. */
	relation: ReceivedRelation;
	/** False where the till did the write, but could not be asked what it made of it; `relation` is then what was sent. */
	readBack: boolean;
	/** Fields that are other than before; where that could not be read, those that were written. */
	changedFields: string[];
	/** Fields that were written, but which the till gives back otherwise: it ignores or changes them. */
	notTaken: string[];
	/** Paths of texts out of which characters were dropped that XML cannot carry. */
	dropped: string[];
}
