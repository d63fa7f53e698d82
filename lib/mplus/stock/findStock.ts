import { PosError } from '../../http/PosError';
import type { MplusClient } from '../MplusClient';
import { readBranchNumbers } from './readBranchNumbers';
import { readStock, type StockLevel } from './readStock';

export interface StockSearch {
	/** Absent: all branches. */
	branchNumber?: number;
	/** None: all articles. */
	articleNumbers: number[];
	/** The first stockId of interest. */
	fromStockId?: number;
	/** Whether articles without stock are left out instead of refused. */
	leavesOutMissing: boolean;
	/** Absent: all. */
	limit?: number;
}

/** Stock levels by branch and article. Throws `not-found` with the numbers of articles of which no stock is kept. */
export async function findStock(client: MplusClient, { branchNumber, articleNumbers, fromStockId, leavesOutMissing, limit }: StockSearch): Promise<StockLevel[]> {
	const branchNumbers = branchNumber === undefined ? await readBranchNumbers(client) : [branchNumber];
	const levels = await readStock(client, { branchNumbers, articleNumbers, fromStockId });
	const found = new Set(levels.map((level) => level.articleNumber));
	const missing = articleNumbers.filter((number) => !found.has(number));
	// Of a stock that did not change since a stockId nothing is said.
	if (missing.length > 0 && !leavesOutMissing && fromStockId === undefined) {
		const where = branchNumber === undefined ? '' : ` in branch ${branchNumber}`;
		throw new PosError('not-found', `MplusKASSA gives no stock${where} of article ${missing.join(', ')}`, { hint: 'Check the numbers, and that they are stock articles' });
	}
	// Whoever goes on from the highest stockId seen would miss those below it.
	const inOrder = fromStockId === undefined ? levels.sort(byPlace) : levels.sort((one, other) => (one.stockId ?? 0) - (other.stockId ?? 0));
	return inOrder.slice(0, limit).sort(byPlace);
}

function byPlace(one: StockLevel, other: StockLevel): number {
	return (one.branchNumber ?? 0) - (other.branchNumber ?? 0) || (one.articleNumber ?? 0) - (other.articleNumber ?? 0);
}
