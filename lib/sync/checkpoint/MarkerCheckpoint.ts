import type { Checkpoint } from './Checkpoint';
import type { DateCheckpoint } from './DateCheckpoint';

/** A marker that nobody bore yet when later ones were read: its change may still be under way. */
export interface MarkerGap {
	marker: number;
	/** When it was first missed, in milliseconds since the epoch. */
	sinceMs: number;
}

/** A record that could not be written and is read again by the marker it bore. */
export interface FailedMarker {
	marker: number;
	/** Runs it has failed in. */
	attempts: number;
}

/**
 * The checkpoint of a source that numbers its changes: everything with a marker below `nextMarker` is done, or named in
 * `gaps` or `failed`. A record keeps only the marker of its last change, so ids need not be remembered.
 */
export interface MarkerCheckpoint {
	kind: string;
	flow: string;
	/** System and installation the records come from, e.g. `mplus:till.example:1234`. */
	source: string;
	/** System and installation they go to; added by the sync node. */
	target?: string;
	nextMarker: number;
	/** Records up to this marker and dated before `floorDay` were there before the flow's start date, and are left alone. */
	floorMarker: number;
	/** In days since 1970; 0 where there is no start date. */
	floorDay: number;
	gaps: MarkerGap[];
	failed: FailedMarker[];
}

/** What a flow may have stored, by the kind of its source. */
export type AnyCheckpoint = Checkpoint | MarkerCheckpoint | DateCheckpoint;

export function isMarkerCheckpoint(checkpoint: AnyCheckpoint): checkpoint is MarkerCheckpoint {
	return 'nextMarker' in checkpoint;
}

export function isDateCheckpoint(checkpoint: AnyCheckpoint): checkpoint is DateCheckpoint {
	return 'doneAt' in checkpoint;
}
