import type { CounterName, MplusWorld } from '../world';

/** Every change of a record takes the next marker of its kind (API.md 5). */
export function nextMarker(world: MplusWorld, kind: CounterName): number {
	world.counters[kind] += 1;
	return world.counters[kind];
}
