import { chunksOf } from '../../http/chunksOf';
import { mapConcurrently } from '../../http/mapConcurrently';
import type { MplusClient } from '../MplusClient';
import type { ArticleStock, Received } from '../soap/mplusTypes.generated';
import { sinceOfField } from '../serviceSince';
import { hasService } from '../tillService';

const AT_A_TIME = 4;
/** So many article numbers in one request. */
const CHUNK = 500;

export type StockLevel = Received<ArticleStock>;

export interface StockQuestion {
	branchNumbers: number[];
	/** None: all articles. */
	articleNumbers: number[];
	/** The first stockId of interest; absent: all. */
	fromStockId?: number;
}

/** Stock levels of articles in branches, each with its branch; on tills before 61 asked branch by branch. */
export async function readStock(client: MplusClient, question: StockQuestion): Promise<StockLevel[]> {
	const { branchNumbers, articleNumbers, fromStockId } = question;
	const groups = (await hasService(client, sinceOfField.GetStockRequest.branchNumbers)) ? [branchNumbers].filter((group) => group.length > 0) : branchNumbers.map((number) => [number]);
	const requests = groups.flatMap((branches) => (articleNumbers.length === 0 ? [[]] : chunksOf(articleNumbers, CHUNK)).map((articles) => ({ branches, articles })));
	const answers = await mapConcurrently(requests, AT_A_TIME, async ({ branches, articles }) => await ask(client, branches, articles, fromStockId));
	// A filter that the till does not know is ignored without a word (Mplus API, dossier 18), so what comes is compared.
	const [wantedBranches, wantedArticles] = [new Set(branchNumbers), new Set(articleNumbers)];
	return answers.flat().filter(
		({ branchNumber = 0, articleNumber = 0, stockId }) =>
			wantedBranches.has(branchNumber) &&
			(wantedArticles.size === 0 || wantedArticles.has(articleNumber)) &&
			(fromStockId === undefined || (stockId ?? -1) >= fromStockId),
	);
}

async function ask(client: MplusClient, branches: number[], articles: number[], fromStockId: number | undefined): Promise<StockLevel[]> {
	const [branchNumber = 1] = branches;
	const request = {
		branchNumber,
		articleNumbers: articles.length > 0 ? { articleNumbers: articles } : {},
		// Whether the till counts from the stockId or from the one after it is not documented.
		...(fromStockId !== undefined && fromStockId > 0 && { stockId: fromStockId - 1 }),
		...(branches.length > 1 && { branchNumbers: { branchNumber: branches } }),
	};
	const { articleStocks = [] } = await client.read('getStock', { request });
	return branches.length > 1 ? articleStocks : articleStocks.map((stock) => ({ ...stock, branchNumber: stock.branchNumber ?? branchNumber }));
}
