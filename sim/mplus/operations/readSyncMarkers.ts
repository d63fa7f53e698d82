import { recordIn, type WireRecord } from '../wire';
import type { MplusWorld } from '../world';

import type { Operation } from './Operation';

const V1 = ['article', 'articleGroup', 'relation', 'employee', 'invoice', 'receipt', 'order', 'proposal', 'packingSlip'] as const;

export const getCurrentSyncMarkers: Operation = ({ world }) => ({
	...Object.fromEntries(V1.map((kind) => [`${kind}SyncMarker`, world.counters[kind]])),
	stockId: world.counters.stock,
});

/** Answers only the kinds that are asked for; kinds this simulator has no records of stand at 0. */
export const getCurrentSyncMarkersV2: Operation = ({ world, input }) => {
	const asked = Object.entries(recordIn(input, 'request') ?? {}).filter(([, included]) => included === true);
	return Object.fromEntries(asked.map(([flag]) => markerOf(world, flag)));
};

function markerOf(world: MplusWorld, flag: string): [string, WireRecord[string]] {
	if (flag === 'includeStockId') return ['stockId', world.counters.stock];
	const name = flag.charAt('include'.length).toLowerCase() + flag.slice('include'.length + 1);
	const counters: Record<string, number> = world.counters;
	return [name, counters[name.slice(0, -'SyncMarker'.length)] ?? 0];
}
