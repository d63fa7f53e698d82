import type { MplusClient } from '../MplusClient';
import type { ArticleStock, Received } from '../soap/mplusTypes.generated';
import { readStockHistory } from '../stock/readStockHistory';
import type { ChangedRecord } from './RecordKind';

/** More articles than this are not named in a question: all are asked for. */
const MOST_NAMED = 250;

/** Ids of the stock levels whose last mutation came in by the API, as the history has it (Mplus API, dossier 7). */
export async function ownStockWrites(client: MplusClient, levels: ChangedRecord[]): Promise<Set<string>> {
	if (levels.length === 0) return new Set();
	const stocks = levels.map(({ record }) => record as Received<ArticleStock>);
	const articleNumbers = [...new Set(stocks.flatMap(({ articleNumber }) => articleNumber ?? []))];
	const own = new Set<string>();
	const byKey = new Map(levels.map(({ id, marker }) => [`${marker}/${id}`, id]));
	const filter = {
		branchNumbers: [...new Set(stocks.flatMap(({ branchNumber }) => branchNumber ?? []))],
		articleNumbers: articleNumbers.length > MOST_NAMED ? [] : articleNumbers,
		fromStockId: levels.reduce((lowest, { marker }) => Math.min(lowest, marker), Infinity),
	};
	for await (const page of readStockHistory(client, filter)) {
		for (const { stockId, branchNumber, articleNumber, type } of page) {
			const id = byKey.get(`${stockId}/${branchNumber}/${articleNumber}`);
			if (id !== undefined && type === 'STOCK-HISTORY-TYPE-API') own.add(id);
		}
	}
	return own;
}
