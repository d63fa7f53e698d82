import { GAP_REACH } from '../../sync/changed/chooseMarkers';
import type { MarkerCheckpoint } from '../../sync/checkpoint/MarkerCheckpoint';
import { demandStartDate } from '../../sync/demandStartDate';

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
			return { ...beginning, floorMarker: top, floorDay: demandStartDate(startDay) };
	}
}
