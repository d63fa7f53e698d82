import { nextMarker } from '../store/nextMarker';
import { stockLevel } from '../store/stockLevel';
import type { MplusWorld } from '../world';

import type { LineDraft } from './draftLines';

/** An order that is not delivered yet moves stock from free to reserved (API.md 7). */
export function reserveStock(world: MplusWorld, branchNumber: number, drafts: LineDraft[]): void {
	for (const { article, priced } of drafts) {
		if (article.stockArticle !== true) continue;
		const micros = priced.quantity * 10 ** (6 - Math.min(6, priced.decimalPlaces));
		const level = stockLevel(world, branchNumber, article.articleNumber);
		level.freeMicros -= micros;
		level.reservedMicros += micros;
		level.stockId = nextMarker(world, 'stock');
	}
}
