import type { FailedRecord } from './Checkpoint';

/** A state of a record: its id and when it changed, in seconds since the epoch. */
export interface DatedRecord {
	id: number;
	at: number;
}

/**
 * The checkpoint of a source that says when a record changed, to the second. Records that changed before `doneAt`, or in that second
 * with an id up to `doneId`, are done or named in `failed`; those that changed later are done where `settled` names their state.
 * All that was seen before a settled state is done or named in `failed` too.
 */
export interface DateCheckpoint {
	kind: string;
	flow: string;
	/** System and installation the records come from, e.g. `ccv:1234`. */
	source: string;
	/** System and installation they go to; added by the sync node. */
	target?: string;
	/** Seconds since the epoch. */
	doneAt: number;
	doneId: number;
	settled: DatedRecord[];
	failed: FailedRecord[];
}
