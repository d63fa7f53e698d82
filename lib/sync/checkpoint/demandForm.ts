import { PosError } from '../../http/PosError';
import type { Checkpoint } from './Checkpoint';
import { isMarkerCheckpoint, type AnyCheckpoint, type MarkerCheckpoint } from './MarkerCheckpoint';

/** Refuses the checkpoint of a source that numbers its changes where one by creation is wanted. */
export function demandWindow(checkpoint: AnyCheckpoint): asserts checkpoint is Checkpoint {
	if (isMarkerCheckpoint(checkpoint)) throw refusal(checkpoint);
}

/** The other way round. */
export function demandMarkers(checkpoint: AnyCheckpoint): asserts checkpoint is MarkerCheckpoint {
	if (!isMarkerCheckpoint(checkpoint)) throw refusal(checkpoint);
}

function refusal({ flow, source }: AnyCheckpoint): PosError {
	return new PosError('checkpoint-refused', `The checkpoint of flow ${flow} belongs to another kind of source: ${source}`, {
		hint: 'Give this workflow a flow of its own: change the field flow in Settings',
	});
}
