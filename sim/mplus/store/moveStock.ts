import type { StockMutation } from '../records';
import type { WireRecord } from '../wire';
import type { MplusWorld } from '../world';

import { nextMarker } from './nextMarker';
import { stockLevel } from './stockLevel';

export type StockMove = Omit<StockMutation, 'stockId' | 'source'> & {
	source?: WireRecord;
	/** What leaves was reserved before: a delivered order (API.md 7). */
	reserved?: boolean;
};

/** Changes the physical stock, with a new stockId and a row in the history (API.md 14.12). */
export function moveStock(world: MplusWorld, { reserved = false, source = {}, ...move }: StockMove): number {
	const level = stockLevel(world, move.branchNumber, move.articleNumber);
	if (reserved) level.reservedMicros += move.micros;
	else level.freeMicros += move.micros;
	level.stockId = nextMarker(world, 'stock');
	level.changedAt = move.at;
	world.stockHistory.push({ ...move, source, stockId: level.stockId });
	world.commits += 1;
	return level.stockId;
}
