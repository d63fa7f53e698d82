import type { MplusClient } from '../MplusClient';
import type { ArticleStockHistory, GetStockHistoryV2Request, Received } from '../soap/mplusTypes.generated';
import { hasOperation } from '../tillService';
import { readBranchNumbers } from './readBranchNumbers';

const PAGE_SIZE = 1000;

export type StockMutation = Received<ArticleStockHistory>;

/** Which mutations of stock: of these branches (none: of all), of these articles (none: of all), from this stockId on. */
export interface StockHistoryFilter extends Pick<GetStockHistoryV2Request, 'fromFinancialDateTime' | 'throughFinancialDateTime'> {
	branchNumbers: number[];
	articleNumbers: number[];
	/** The first stockId of interest. */
	fromStockId: number;
}

/** Pages of mutations, oldest first; on tills before 59 branch by branch. */
export async function* readStockHistory(client: MplusClient, filter: StockHistoryFilter): AsyncGenerator<StockMutation[]> {
	if (await hasOperation(client, 'getStockHistoryV2')) {
		yield* pages(filter.fromStockId, async (sinceStockId, sinceStockIdLimit) => {
			const { branchNumbers } = filter;
			const answer = await client.read('getStockHistoryV2', { request: { ...common(filter), branchNumbers, sinceStockId, sinceStockIdLimit } });
			return answer.articleStockHistory ?? [];
		});
		return;
	}
	for (const branchNumber of filter.branchNumbers.length > 0 ? filter.branchNumbers : await readBranchNumbers(client)) {
		yield* pages(filter.fromStockId, async (sinceStockId, sinceStockIdLimit) => {
			const answer = await client.read('getStockHistory', { request: { branchNumber, ...common(filter), sinceStockId, sinceStockIdLimit } });
			return (answer.articleStockHistory ?? []).map((row) => ({ ...row, branchNumber: row.branchNumber ?? branchNumber }));
		});
	}
}

function common({ articleNumbers, fromFinancialDateTime, throughFinancialDateTime }: StockHistoryFilter) {
	return { ...(articleNumbers.length > 0 && { articleNumbers: { articleNumbers } }), fromFinancialDateTime, throughFinancialDateTime };
}

/**
 * Whether the till counts from the stockId or from the one after it is not documented, and many mutations may share one:
 * so each page is asked from the one before the last, and what was there already is passed over.
 */
async function* pages(from: number, readPage: (since: number, limit: number) => Promise<StockMutation[]>): AsyncGenerator<StockMutation[]> {
	const seen = new Set<string>();
	for (let [next, limit] = [from, PAGE_SIZE]; ; ) {
		const rows = await readPage(Math.max(0, next - 1), limit);
		const fresh = rows.filter((row) => (row.stockId ?? -1) >= next && !seen.has(keyOf(row))).sort((a, b) => (a.stockId ?? 0) - (b.stockId ?? 0));
		if (fresh.length > 0) yield fresh;
		else if (rows.length < limit) return;
		// A whole page of one stockId: only a longer one goes past it.
		else limit *= 2;
		for (const row of fresh) seen.add(keyOf(row));
		next = fresh.at(-1)?.stockId ?? next;
	}
}

function keyOf({ stockId, branchNumber, articleNumber }: StockMutation): string {
	return `${stockId}/${branchNumber}/${articleNumber}`;
}
