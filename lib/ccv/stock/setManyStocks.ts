import type { CcvClient } from '../CcvClient';
import { findArticles } from './findArticles';
import { planStock, type StockSettings } from './planStock';
import { readStockLine } from './StockLine';
import type { StockOutcome } from './StockOutcome';
import { writeStocks, type OnProgress } from './writeStocks';

/** Sets the stock of many articles; the outcomes are in the order of the items. What is as it should be is not written. */
export async function setManyStocks(client: CcvClient, items: Array<Record<string, unknown>>, settings: StockSettings, onProgress?: OnProgress): Promise<StockOutcome[]> {
	const lines = items.map(readStockLine);
	const keys = lines.flatMap(({ key, refusal }) => (key && !refusal ? [key] : []));
	const decisions = planStock(lines, await findArticles(client, keys), settings);
	const endings = await writeStocks(client, decisions.flatMap(({ change }) => change ?? []), onProgress);
	return decisions.map(({ line, article, change, refusal }): StockOutcome => {
		if (refusal) return { line, article, action: 'refused', reason: refusal.reason };
		const ending = change && endings.get(change);
		return { line, article, ...(ending ?? { action: 'unchanged' }) };
	});
}
