import type { CcvClient } from '../CcvClient';
import type { CcvRecord } from '../writes/createRecord';
import type { StockChange } from './planStock';
import { articleTitle, type StockArticle } from './StockArticle';
import type { StockEnding } from './StockOutcome';

/** What CCV has after a stock was written. That it cannot be read now must not look as if it was not written. */
export async function lookAfter(client: CcvClient, { article, stock }: StockChange): Promise<StockEnding> {
	const after = await readStock(client, article).catch(() => undefined);
	if (after === undefined) return { action: 'set', readBack: false };
	if (after === stock) return { action: 'set', after };
	if (after === article.stock) return { action: 'set', after, notTaken: ['stock'], reason: `${articleTitle(article)}: CCV SalesPOS says that its stock is set to ${stock}, and still has ${after}` };
	return { action: 'set', after, reason: `Set to ${stock}, and CCV SalesPOS has ${after} now: it changed in between, or was not taken as it was sent` };
}

async function readStock(client: CcvClient, { productId, combinationId }: StockArticle): Promise<number | undefined> {
	const { stock } = (await client.get(combinationId === undefined ? `/products/${productId}/` : `/attributecombinations/${combinationId}/`)) as CcvRecord;
	return typeof stock === 'number' ? stock : undefined;
}
