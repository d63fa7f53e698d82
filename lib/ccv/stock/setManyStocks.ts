import type { CcvClient } from '../CcvClient';
import { findArticles } from './findArticles';
import { lookAfter } from './lookAfter';
import { planStock, type StockChange, type StockSettings } from './planStock';
import { readStockLine } from './StockLine';
import type { StockOutcome } from './StockOutcome';
import { writeStocks, type Endings, type OnProgress } from './writeStocks';

/** Sets the stock of many articles; the outcomes are in the order of the items. What is as it should be is not written. */
export async function setManyStocks(client: CcvClient, items: Array<Record<string, unknown>>, settings: StockSettings, onProgress?: OnProgress): Promise<StockOutcome[]> {
	const lines = items.map(readStockLine);
	const keys = lines.flatMap(({ key, refusal }) => (key && !refusal ? [key] : []));
	const decisions = planStock(lines, await findArticles(client, keys), settings);
	const endings = await writeStocks(client, decisions.flatMap(({ change }) => change ?? []), onProgress);
	for (const change of samplesOf(endings)) endings.set(change, await lookAfter(client, change));
	return decisions.map(({ line, article, change, refusal }): StockOutcome => {
		if (refusal) return { line, article, action: 'refused', reason: refusal.reason };
		const ending = change && endings.get(change);
		return { line, article, ...(ending ?? { action: 'unchanged' }) };
	});
}

/** The last that was written of each kind: a shop that takes no stock, or not with these keys, is found by them. Pure. */
function samplesOf(endings: Endings): StockChange[] {
	const written = [...endings].filter(([, { action }]) => action === 'set').map(([change]) => change);
	const [product, variant] = [true, false].map((isProduct) => written.filter(({ article }) => (article.combinationId === undefined) === isProduct).at(-1));
	return [product, variant].filter((change) => change !== undefined);
}
