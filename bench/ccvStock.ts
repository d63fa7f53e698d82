import { execFileSync } from 'node:child_process';
import { join, resolve } from 'node:path';

import { createCcvClient, type CcvClient } from '../lib/ccv/CcvClient';
import { listStock } from '../lib/ccv/stock/listStock';
import { setManyStocks } from '../lib/ccv/stock/setManyStocks';
import { stockItem } from '../lib/ccv/stock/StockArticle';
import { stockOutcomeItem } from '../lib/ccv/stock/StockOutcome';
import { ccvPort } from '../test/support/ccvPort';
import { createRecorder } from './support/createRecorder';
import { median, round } from './support/figures';
import { startApart, type Apart } from './support/startApart';
import type { StockGiven, StockRun, StockRunFigures } from './support/stockOnce';
import { aStockWorld, NO_LIMITS, stocksOf, type StockShopAddress, type StockShopFigures, type StockShopSize } from './support/stockShop';

export interface CcvStockFigures {
	/** Variants, each with a stock of its own. */
	stocks: number;
	/** Calls as the shop counted them. */
	getCalls: number;
	setCalls: number;
	setWrites: number;
	/** From the text of the answers to output items; calls aside. */
	getOwnCpuMsPerLine: number;
	setOwnCpuMsPerLine: number;
	/** Of the whole process with n8n's engine and its HTTP client. */
	getCpuMsPerLine: number;
	setCpuMsPerLine: number;
	/** Growth of n8n's engine with the node at its highest. */
	getRssMb: number;
	setRssMb: number;
	getWallMs: number;
	setWallMs: number;
}

type Shop = StockShopAddress & Apart<StockShopFigures>;

const SCALE: StockShopSize = { products: 2_500, variantsEach: 4 };
const STOCK_ONCE = join(__dirname, 'support', 'stockOnce.ts');
const REPLAYS = 5;

/** All stocks of a shop read, and set as they are: through the node, each in an engine of its own, and in lib on kept answers. */
export async function benchCcvStock(over: Partial<StockShopSize> = {}): Promise<CcvStockFigures> {
	const scale = { ...SCALE, ...over };
	const stocks = stocksOf(aStockWorld(scale));
	const shop = await startApart<StockShopAddress, StockShopFigures>('stockShop', scale);
	try {
		const get = await measureApart(shop, scale, { operation: 'getMany' });
		const set = await measureApart(shop, scale, { operation: 'setMany' });
		return {
			stocks: stocks.length,
			getCalls: get.reads,
			setCalls: set.reads,
			setWrites: set.writes,
			getOwnCpuMsPerLine: await measureOwn(shop, stocks.length, async (client) => (await listStock(client, {})).map(stockItem)),
			setOwnCpuMsPerLine: await measureOwn(shop, stocks.length, async (client) => (await setManyStocks(client, stocks, { turnOn: false })).map(stockOutcomeItem)),
			getCpuMsPerLine: get.cpuMsPerLine,
			setCpuMsPerLine: set.cpuMsPerLine,
			getRssMb: get.rssMb,
			setRssMb: set.rssMb,
			getWallMs: get.wallMs,
			setWallMs: set.wallMs,
		};
	} finally {
		await shop.close();
	}
}

async function measureApart(shop: Shop, scale: StockShopSize, run: StockRun): Promise<StockRunFigures & StockShopFigures> {
	const before = await shop.figures();
	const given = JSON.stringify({ ...scale, ...run, baseUrl: shop.baseUrl, keys: shop.keys } satisfies StockGiven);
	const options = { cwd: resolve(__dirname, '..'), encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '' } } as const;
	const measured = JSON.parse(execFileSync(process.execPath, ['--expose-gc', '--import', 'tsx', STOCK_ONCE, given], options)) as StockRunFigures;
	const after = await shop.figures();
	if (after.refused > 0) throw new Error('The shop refused what the node asked');
	return { ...measured, reads: after.reads - before.reads, writes: after.writes - before.writes, refused: 0 };
}

/** CPU time for a stock on answers that were kept, garbage collection and compilation included: the median of some repetitions. */
async function measureOwn({ baseUrl, keys }: Shop, lines: number, run: (client: CcvClient) => Promise<object[]>): Promise<number> {
	const recorder = createRecorder();
	const port = ccvPort(keys);
	const kept = { ...port, send: async (request: Parameters<typeof port.send>[0]) => await recorder.answer(`${request.method} ${request.url}`, async () => await port.send(request)) };
	const client = () => createCcvClient({ baseUrl, ...keys, schema: 'salespos', verifyResponses: true, ...NO_LIMITS }, kept);
	await run(client());
	recorder.replay();
	const rounds: number[] = [];
	for (let replay = 0; replay < REPLAYS; replay++) {
		const before = process.cpuUsage();
		const items = await run(client());
		const { user, system } = process.cpuUsage(before);
		if (items.length !== lines) throw new Error(`Of ${lines} stocks ${items.length} came`);
		rounds.push((user + system) / 1000 / lines);
	}
	return round(median(rounds), 3);
}

if (require.main === module) void benchCcvStock().then((figures) => process.stdout.write(`${JSON.stringify(figures)}\n`));
