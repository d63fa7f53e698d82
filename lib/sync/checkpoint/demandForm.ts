import { PosError } from '../../http/PosError';
import type { Checkpoint } from './Checkpoint';
import type { DateCheckpoint } from './DateCheckpoint';
import { isDateCheckpoint, isMarkerCheckpoint, type AnyCheckpoint, type MarkerCheckpoint } from './MarkerCheckpoint';

/** Refuses the checkpoint of a source that numbers or dates its changes where one by creation is wanted. */
export function demandWindow(checkpoint: AnyCheckpoint): asserts checkpoint is Checkpoint {
	if (isMarkerCheckpoint(checkpoint) || isDateCheckpoint(checkpoint)) throw refusal(checkpoint);
}

/** Refuses any but that of a source that numbers its changes. */
export function demandMarkers(checkpoint: AnyCheckpoint): asserts checkpoint is MarkerCheckpoint {
	if (!isMarkerCheckpoint(checkpoint)) throw refusal(checkpoint);
}

/** Refuses any but that of a source that dates its changes. */
export function demandDates(checkpoint: AnyCheckpoint): asserts checkpoint is DateCheckpoint {
	if (!isDateCheckpoint(checkpoint)) throw refusal(checkpoint);
}

function refusal({ flow, source }: AnyCheckpoint): PosError {
	return new PosError('checkpoint-refused', `The checkpoint of flow ${flow} belongs to another kind of source: ${source}`, {
		hint: 'Give this workflow a flow of its own: change the field flow in Settings',
	});
}
