/** A record that was read and does not qualify yet (an unpaid order). */
export interface Waiting {
	id: number;
	/** Day it began to wait, in days since 1970. */
	sinceDay: number;
}

/** A record that could not be written and is tried again. */
export interface FailedRecord {
	id: number;
	/** Runs it has failed in. */
	attempts: number;
}

/**
 * The first value not yet read to the end, for one flow between two installations. Records created before
 * `windowStart` are done or named in `waiting` or `failed`; those created since are done when `settled` names them.
 */
export interface Checkpoint {
	kind: string;
	flow: string;
	/** System and installation the records come from, e.g. `ccv:1234`. */
	source: string;
	/** System and installation they go to; added by the sync node. */
	target?: string;
	/** Milliseconds since the epoch. */
	windowStart: number;
	/** Creation of the newest record read so far, in milliseconds. */
	newest: number;
	/** Highest record number seen; numbers are given on completion. */
	highestNumber: number;
	/** Records up to this number and created before `floorUntil` were there before the flow began, and are left alone. */
	floorNumber: number;
	/** In milliseconds. A shop may begin its numbers anew, so a number alone does not say that a record is old. */
	floorUntil: number;
	settled: number[];
	waiting: Waiting[];
	/** Creation of the oldest waiting record, in milliseconds; 0 when none waits. */
	waitingFrom: number;
	failed: FailedRecord[];
}
