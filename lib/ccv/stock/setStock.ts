import { PosError } from '../../http/PosError';
import type { CcvClient } from '../CcvClient';
import type { CcvRecord } from '../writes/createRecord';
import { findArticles } from './findArticles';
import { planStock, type StockSettings } from './planStock';
import type { StockArticle } from './StockArticle';
import type { StockLine } from './StockLine';
import type { StockOutcome } from './StockOutcome';
import { sendStock } from './writeStocks';

/** Sets the stock of one article. Throws where it does not exist, is one of several, or its stock cannot be set. */
export async function setStock(client: CcvClient, line: StockLine, settings: StockSettings): Promise<StockOutcome> {
	const [decision] = planStock([line], await findArticles(client, line.key ? [line.key] : []), settings);
	const { article, change, refusal } = decision ?? {};
	if (refusal || !article) throw new PosError(refusal?.code ?? 'not-found', refusal?.reason ?? 'There is no such article');
	if (!change) return { line, article, action: 'unchanged' };
	await sendStock(client, change);
	// It is written: that it cannot be read now must not look as if it was not.
	const after = await readStock(client, article).catch(() => undefined);
	if (after === undefined) return { line, article, action: 'set', readBack: false };
	return { line, article, action: 'set', after, ...(after !== change.stock && { reason: `Set to ${change.stock}, and CCV SalesPOS has ${after} now: it changed in between, or was not taken as it was sent` }) };
}

async function readStock(client: CcvClient, { productId, combinationId }: StockArticle): Promise<number | undefined> {
	const { stock } = (await client.get(combinationId === undefined ? `/products/${productId}/` : `/attributecombinations/${combinationId}/`)) as CcvRecord;
	return typeof stock === 'number' ? stock : undefined;
}
