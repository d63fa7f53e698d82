import type { MplusClient } from '../MplusClient';
import type { ArticleStock, Received } from '../soap/mplusTypes.generated';
import { readStockHistory } from '../stock/readStockHistory';
import type { ChangedRecord } from './RecordKind';

/** More articles than this are not named in a question: all are asked for. */
const MOST_NAMED = 250;
const BY_API = 'STOCK-HISTORY-TYPE-API';

/**
 * The stockId of the last move of each stock level, from `since` on, that did not come in by the API (Mplus API, dossier 7):
 * a sale stays one, also when this package changed the level after it. A level that was moved by the API alone is absent.
 */
export async function lastForeignMoves(client: MplusClient, levels: ChangedRecord[], since: number): Promise<Map<ChangedRecord, number>> {
	if (levels.length === 0) return new Map();
	const stocks = levels.map(({ record }) => record as Received<ArticleStock>);
	const articleNumbers = [...new Set(stocks.flatMap(({ articleNumber }) => articleNumber ?? []))];
	const byId = new Map(levels.map((level) => [level.id, level]));
	// One whose own move the history does not show may have been moved by anybody.
	const moves = new Map(levels.map((level) => [level, level.marker]));
	const foreign = new Map<ChangedRecord, number>();
	const filter = {
		branchNumbers: [...new Set(stocks.flatMap(({ branchNumber }) => branchNumber ?? []))],
		articleNumbers: articleNumbers.length > MOST_NAMED ? [] : articleNumbers,
		fromStockId: levels.reduce((lowest, { marker }) => Math.min(lowest, marker), since),
	};
	for await (const page of readStockHistory(client, filter)) {
		for (const { stockId = -1, branchNumber, articleNumber, type } of page) {
			const level = byId.get(`${branchNumber}/${articleNumber}`);
			if (!level || stockId > level.marker) continue;
			if (type !== BY_API) foreign.set(level, Math.max(stockId, foreign.get(level) ?? -1));
			else if (stockId === level.marker) moves.delete(level);
		}
	}
	return new Map([...moves, ...foreign]);
}
