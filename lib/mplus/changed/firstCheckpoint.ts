import { PosError } from '../../http/PosError';
import { GAP_REACH } from '../../sync/changed/chooseMarkers';
import type { MarkerCheckpoint } from '../../sync/checkpoint/MarkerCheckpoint';

interface Start {
	start: 'fromNow' | 'fromDate' | 'fromBeginning';
	startDay?: number;
}

/** Where a flow begins that has no checkpoint yet; `top` is the highest marker the till has given. */
export function firstCheckpoint(
	origin: Pick<MarkerCheckpoint, 'kind' | 'flow' | 'source'>,
	top: number,
	{ start, startDay }: Start,
): MarkerCheckpoint {
	const beginning: MarkerCheckpoint = { ...origin, target: undefined, nextMarker: 0, floorMarker: 0, floorDay: 0, gaps: [], failed: [] };
	switch (start) {
		case 'fromBeginning':
			return beginning;
		case 'fromNow':
			// A little before the end: a change that is under way now has a marker already, and must be missed to be looked for.
			return { ...beginning, nextMarker: Math.max(0, top - GAP_REACH + 1) };
		case 'fromDate':
			if (startDay !== undefined) return { ...beginning, floorMarker: top, floorDay: startDay };
			throw new PosError('invalid-setting', 'Start is From Date, and Start Date is empty or no date', {
				hint: 'Enter Start Date as 2026-01-31, or choose another Start',
			});
	}
}
