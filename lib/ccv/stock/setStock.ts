import { PosError } from '../../http/PosError';
import type { CcvClient } from '../CcvClient';
import { findArticles } from './findArticles';
import { lookAfter } from './lookAfter';
import { planStock, type StockSettings } from './planStock';
import type { StockLine } from './StockLine';
import type { StockOutcome } from './StockOutcome';
import { sendStock } from './writeStocks';

/** Sets the stock of one article. Throws where it does not exist, is one of several, or its stock cannot be set. `lookUps`: how many stocks a run sets. */
export async function setStock(client: CcvClient, line: StockLine, settings: StockSettings, lookUps = 1): Promise<StockOutcome> {
	const [decision] = planStock([line], await findArticles(client, line.key ? [line.key] : [], lookUps), settings);
	const { article, change, refusal } = decision ?? {};
	if (refusal || !article) throw new PosError(refusal?.code ?? 'not-found', refusal?.reason ?? 'There is no such article');
	if (!change) return { line, article, action: 'unchanged' };
	await sendStock(client, change, { looks: true });
	return { line, article, ...(await lookAfter(client, change)) };
}
