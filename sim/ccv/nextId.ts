import type { CcvWorld } from './world';

/** An id for a new record, higher than any that the resource has or had. Ids have gaps, as in a shop that shares its numbers. */
export function nextId(world: CcvWorld, resource: string, records: Array<{ id: number }>): number {
	const { lastIds } = world.counters;
	const highest = records.reduce((most, { id }) => Math.max(most, id), lastIds[resource] ?? 0);
	return (lastIds[resource] = highest + 1 + ((highest * 7) % 3));
}
