import type { MarkerCheckpoint } from '../../../lib/sync/checkpoint/MarkerCheckpoint';

/** A checkpoint of the flow `till-orders` before marker 100, nothing missing and nothing failed. */
export function aMarkerCheckpoint(over: Partial<MarkerCheckpoint> = {}): MarkerCheckpoint {
	return {
		kind: 'order',
		flow: 'till-orders',
		source: 'mplus:till.example:1234',
		target: undefined,
		nextMarker: 100,
		floorMarker: 0,
		floorDay: 0,
		gaps: [],
		failed: [],
		...over,
	};
}
