import { moveStock } from '../store/moveStock';
import { nextMarker } from '../store/nextMarker';
import { stockLevel } from '../store/stockLevel';
import { numberIn, type WireRecord } from '../wire';
import type { MplusWorld } from '../world';

import { flatLines, openMicros } from './lineQuantity';

/** An order that is not delivered yet moves stock from free to reserved (API.md 7). */
export function reserveLines(world: MplusWorld, branchNumber: number, lines: WireRecord[], at: number): void {
	shift(world, branchNumber, lines, at, 1);
}

/** What is cancelled or taken out of an order is free again. */
export function releaseLines(world: MplusWorld, branchNumber: number, lines: WireRecord[], at: number): void {
	shift(world, branchNumber, lines, at, -1);
}

export interface Sold {
	at: number;
	/** The document that sells, named as in ArticleStockHistory. */
	source: WireRecord;
	/** Whether an order reserved the goods before. */
	reserved?: boolean;
	/** 1 for a sale, -1 for goods that come back. */
	times?: 1 | -1;
}

/** Goods leave the branch, or come back. */
export function sellLines(
	world: MplusWorld,
	branchNumber: number,
	lines: WireRecord[],
	{ at, source, reserved = false, times = 1 }: Sold,
): void {
	for (const { articleNumber, micros } of stockOf(world, lines)) {
		moveStock(world, { branchNumber, articleNumber, micros: -times * micros, type: 'STOCK-HISTORY-TYPE-SALES', at, source, reserved });
	}
}

function shift(world: MplusWorld, branchNumber: number, lines: WireRecord[], at: number, times: 1 | -1): void {
	for (const { articleNumber, micros } of stockOf(world, lines)) {
		const level = stockLevel(world, branchNumber, articleNumber);
		level.freeMicros -= times * micros;
		level.reservedMicros += times * micros;
		level.stockId = nextMarker(world, 'stock');
		level.changedAt = at;
	}
}

/** The open quantities of stock articles, also of preparation lines. */
function stockOf(world: MplusWorld, lines: WireRecord[]): Array<{ articleNumber: number; micros: number }> {
	return flatLines(lines).flatMap((line) => {
		const articleNumber = numberIn(line, 'articleNumber') ?? 0;
		const micros = openMicros(line);
		const isStock = world.articles.get(articleNumber)?.article.stockArticle === true;
		return isStock && micros !== 0 ? [{ articleNumber, micros }] : [];
	});
}
