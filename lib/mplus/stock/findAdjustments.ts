import type { MplusClient } from '../MplusClient';
import { microsOf } from './micros';
import { readStockHistory } from './readStockHistory';

/** How a write of ours shows in the history: what a correction shows as is not documented. */
const OURS = new Set(['STOCK-HISTORY-TYPE-API', 'STOCK-HISTORY-TYPE-CORRECTION']);

/**
 * Of the amounts that were to be added to the stock of articles in a branch, those that the history shows since a
 * stockId: the articles that were written although no answer said so. Rows bear no reference, so the amount tells.
 */
export async function findAdjustments(
	client: MplusClient,
	branchNumber: number,
	wanted: ReadonlyArray<{ articleNumber: number; micros: number }>,
	fromStockId: number,
): Promise<Set<number>> {
	const byArticle = new Map(wanted.map(({ articleNumber, micros }) => [articleNumber, micros]));
	const found = new Set<number>();
	for await (const page of readStockHistory(client, { branchNumbers: [branchNumber], articleNumbers: [...byArticle.keys()], fromStockId })) {
		for (const { articleNumber = 0, amountChanged = 0, decimalPlaces, type, branchNumber: branch } of page) {
			const isAmount = byArticle.has(articleNumber) && microsOf(amountChanged, decimalPlaces) === byArticle.get(articleNumber);
			if (isAmount && OURS.has(type ?? '') && branch === branchNumber) found.add(articleNumber);
		}
	}
	return found;
}
