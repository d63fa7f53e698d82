import type { Checkpoint } from './Checkpoint';
import type { DateCheckpoint } from './DateCheckpoint';
import { isDateCheckpoint, isMarkerCheckpoint, type AnyCheckpoint, type MarkerCheckpoint } from './MarkerCheckpoint';

/** Of several checkpoints of one flow, the one that knows least: reading too much is safe, reading too little is not. */
export function leastAdvanced(checkpoints: AnyCheckpoint[]): AnyCheckpoint | undefined {
	return [...checkpoints].sort((a, b) => {
		if (isMarkerCheckpoint(a) && isMarkerCheckpoint(b)) return byMarkers(a, b);
		if (isDateCheckpoint(a) && isDateCheckpoint(b)) return byDates(a, b);
		return isWindow(a) && isWindow(b) ? byWindow(a, b) : rank(a) - rank(b);
	})[0];
}

function isWindow(checkpoint: AnyCheckpoint): checkpoint is Checkpoint {
	return rank(checkpoint) === 0;
}

/** Those of different forms cannot be compared: always the same one is taken, and refused where it is not wanted. */
function rank(checkpoint: AnyCheckpoint): number {
	if (isMarkerCheckpoint(checkpoint)) return 1;
	return isDateCheckpoint(checkpoint) ? 2 : 0;
}

function byWindow(a: Checkpoint, b: Checkpoint): number {
	return (
		a.highestNumber - b.highestNumber ||
		a.newest - b.newest ||
		a.windowStart - b.windowStart ||
		a.settled.length - b.settled.length
	);
}

// Of two that end at one marker, the one that names more knows less to be done.
function byMarkers(a: MarkerCheckpoint, b: MarkerCheckpoint): number {
	return a.nextMarker - b.nextMarker || b.failed.length - a.failed.length || b.gaps.length - a.gaps.length;
}

// Of two at one position, the one that names more failed records or fewer settled ones knows less to be done.
function byDates(a: DateCheckpoint, b: DateCheckpoint): number {
	return a.doneAt - b.doneAt || a.doneId - b.doneId || b.failed.length - a.failed.length || a.settled.length - b.settled.length;
}
