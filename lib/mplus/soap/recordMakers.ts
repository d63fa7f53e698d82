import type { RecordMaker } from './createRecordMaker';
import type { StructSpec } from './mplusTable';

/** In characters: so much is read in about a millisecond. */
const LARGE = 100_000;

const shared = new Map<StructSpec, RecordMaker>();

/**
 * The makers of an answer's records, by type. V8 fits a class to the first records of it, which takes longer than a
 * small answer itself: small ones share their classes. A large one gets its own, so that those of a small one, with
 * fewer fields, do not slow it down.
 */
export function recordMakers(answerLength: number): Map<StructSpec, RecordMaker> {
	return answerLength < LARGE ? shared : new Map<StructSpec, RecordMaker>();
}
