import type { Checkpoint } from './Checkpoint';
import { isMarkerCheckpoint, type AnyCheckpoint, type MarkerCheckpoint } from './MarkerCheckpoint';

/** Of several checkpoints of one flow, the one that knows least: reading too much is safe, reading too little is not. */
export function leastAdvanced(checkpoints: AnyCheckpoint[]): AnyCheckpoint | undefined {
	return [...checkpoints].sort((a, b) => {
		if (isMarkerCheckpoint(a)) return isMarkerCheckpoint(b) ? byMarkers(a, b) : 1;
		return isMarkerCheckpoint(b) ? -1 : byWindow(a, b);
	})[0];
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
