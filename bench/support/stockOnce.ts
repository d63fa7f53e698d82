import { loadPackage } from '../../test/support/engine/nodeTypes';
import { runNode } from '../../test/support/runNode';
import { round } from './figures';
import { watchGrowth } from './peakMemory';
import { aStockWorld, NO_LIMITS, stocksOf, type StockShopAddress, type StockShopSize } from './stockShop';

export interface StockRun {
	operation: 'getMany' | 'setMany';
}

export interface StockRunFigures {
	rssMb: number;
	cpuMsPerLine: number;
	wallMs: number;
}

export type StockGiven = StockShopSize & StockRun & StockShopAddress;

/** One operation on all stocks in n8n's engine: Get Many, or Set Many of what the shop has already. */
async function stockOnce({ operation, baseUrl, keys, ...size }: StockGiven): Promise<StockRunFigures> {
	loadPackage('source');
	const stocks = stocksOf(aStockWorld(size));
	const credentials = { ccvSalesPosApi: { baseUrl, ...keys, schema: 'salespos', verifyResponses: true, ...NO_LIMITS } };
	const run = { type: 'ccvSalesPos', parameters: { resource: 'stock', operation, ...(operation === 'getMany' && { returnAll: true }) }, ...(operation === 'setMany' && { input: stocks }) };
	const [growth, cpu, started] = [watchGrowth(), process.cpuUsage(), performance.now()];
	const finished = await runNode({ credentials }, run);
	const wallMs = performance.now() - started;
	const { user, system } = process.cpuUsage(cpu);
	const rssMb = growth();
	if (finished.error) throw new Error(`The run failed: ${finished.error}`);
	demandSame(stocks, finished.output('Node').map(({ json }) => json), operation);
	return { rssMb: round(rssMb), cpuMsPerLine: round((user + system) / 1000 / stocks.length, 3), wallMs: round(wallMs, 0) };
}

/** Figures of a run that missed or changed a stock are worth nothing. */
function demandSame(stocks: Array<{ sku: string; stock: number }>, items: Array<{ sku?: unknown; stock?: unknown; action?: unknown }>, operation: StockRun['operation']): void {
	const found = new Map(items.map(({ sku, stock }) => [sku, stock]));
	const wrong = stocks.filter(({ sku, stock }) => found.get(sku) !== stock).length + items.filter(({ action }) => operation === 'setMany' && action !== 'unchanged').length;
	if (items.length !== stocks.length || wrong > 0) throw new Error(`Of ${stocks.length} stocks ${items.length} came; ${wrong} are missing, wrong or changed`);
}

/** In a process of its own: says its figures. */
async function main([given = '']: string[]): Promise<void> {
	process.stdout.write(JSON.stringify(await stockOnce(JSON.parse(given) as StockGiven)));
}

if (require.main === module) void main(process.argv.slice(2));
