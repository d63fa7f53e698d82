import type { StockHistoryType } from '../records';
import type { MplusWorld, StockLevel } from '../world';

import { moveStock } from './moveStock';
import { stockLevel } from './stockLevel';

/** In units: 12.5. What is not given stays as it is. */
export interface GivenStock {
	articleNumber: number;
	branchNumber?: number;
	free?: number;
	reserved?: number;
	incoming?: number;
	at?: number;
	type?: StockHistoryType;
}

/** Sets the stock of an article as someone at the till would. */
export function putStock(world: MplusWorld, given: GivenStock): StockLevel {
	const { articleNumber, branchNumber = 1, at = 0, type = 'STOCK-HISTORY-TYPE-MANUAL' } = given;
	const level = stockLevel(world, branchNumber, articleNumber);
	const before = level.freeMicros + level.reservedMicros;
	level.freeMicros = given.free === undefined ? level.freeMicros : toMicros(given.free);
	level.reservedMicros = given.reserved === undefined ? level.reservedMicros : toMicros(given.reserved);
	level.incomingMicros = given.incoming === undefined ? level.incomingMicros : toMicros(given.incoming);
	const micros = level.freeMicros + level.reservedMicros - before;
	level.freeMicros -= micros;
	moveStock(world, { branchNumber, articleNumber, micros, type, at });
	return level;
}

function toMicros(units: number): number {
	return Math.round(units * 1_000_000);
}
