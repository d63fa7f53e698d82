import { firstMarkerOf } from '../../sync/changed/chooseMarkers';
import type { MarkerCheckpoint } from '../../sync/checkpoint/MarkerCheckpoint';
import type { ChangedReader } from './RecordKind';

/** The marker at which a listing begins; where that is all there is, also before what failed. */
export function listStart({ whole }: Pick<ChangedReader, 'whole'>, before: MarkerCheckpoint): number {
	return Math.min(firstMarkerOf(before), ...(whole ? before.failed.map(({ marker }) => marker) : []));
}
