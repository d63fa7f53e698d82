import type { CcvWorld } from './world';

type Lists = { [K in keyof CcvWorld as CcvWorld[K] extends Array<{ id: number }> ? K : never]: CcvWorld[K] };

/** Takes records out of the world; their ids are not given out again. */
export function dropRecords<K extends keyof Lists>(world: CcvWorld, name: K, isGone: (record: CcvWorld[K][number]) => boolean): void {
	const records: Array<CcvWorld[K][number]> = world[name];
	const { lastIds } = world.counters;
	const kept = records.filter((record) => !isGone(record));
	if (kept.length === records.length) return;
	lastIds[name] = records.reduce((most, { id }) => Math.max(most, id), lastIds[name] ?? 0);
	Object.assign(world, { [name]: kept });
}
