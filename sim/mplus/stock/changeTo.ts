import type { MplusWorld } from '../world';

import { physicalMicros } from './physicalMicros';

/** By how much the physical stock has to change so that an article has an absolute amount. */
export function changeTo(world: MplusWorld, branchNumber: number, articleNumber: number, micros: number): number {
	const free = world.stock.get(`${branchNumber}/${articleNumber}`)?.freeMicros ?? 0;
	return micros - (world.setStockSets === 'free' ? free : physicalMicros(world, branchNumber, articleNumber));
}
