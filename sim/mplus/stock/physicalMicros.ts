import type { MplusWorld } from '../world';

/** Free and reserved together (API.md 7). */
export function physicalMicros(world: MplusWorld, branchNumber: number, articleNumber: number): number {
	const { freeMicros = 0, reservedMicros = 0 } = world.stock.get(`${branchNumber}/${articleNumber}`) ?? {};
	return freeMicros + reservedMicros;
}
