import type { MplusWorld, StockLevel } from '../world';

/** The level of an article in a branch, which starts at nothing. */
export function stockLevel(world: MplusWorld, branchNumber: number, articleNumber: number): StockLevel {
	const key = `${branchNumber}/${articleNumber}`;
	const level = world.stock.get(key) ?? { freeMicros: 0, reservedMicros: 0, stockId: 0 };
	world.stock.set(key, level);
	return level;
}
