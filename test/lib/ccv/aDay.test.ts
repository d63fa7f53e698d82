import { createCcvClient, type CcvClient } from '../../../lib/ccv/CcvClient';
import { listStock } from '../../../lib/ccv/stock/listStock';
import { setManyStocks } from '../../../lib/ccv/stock/setManyStocks';
import { stockItem } from '../../../lib/ccv/stock/StockArticle';
import { inProcessShop, type Arrival, type InProcessShop } from './inProcessShop';
import { stockWorld } from './stock/stockWorld';

const MINUTE_MS = 60_000;
const START = Date.parse('2026-03-02T09:00:00Z');
/** The worst moment to begin at, where the shop counts in fixed minutes. */
const WORST = START + 59_999;
const ARTICLES = { simple: 5_000, configurable: 1_250 };
/** As few products as have the stocks that change. */
const CHANGING = { simple: 1_000, configurable: 250 };
const CHANGED = 2_000;
const PATCH = { product: 'PATCH /api/rest/v1/products/', variant: 'PATCH /api/rest/v1/attributecombinations/' };

/** A shop of 10,000 stocks, or of another size; each way takes up to 400 ms. */
function aShop(name: string, over: object = {}, startMs = WORST, size = ARTICLES): InProcessShop {
	return inProcessShop(name, { ...stockWorld(size), ...over }, { startMs, wayMs: 400 });
}

/** Every stock of the shop as it is, but for so many that get another one, as many products as variants. */
async function stocksToSet({ client }: InProcessShop, changed: number): Promise<Array<Record<string, unknown>>> {
	const stocks = (await listStock(client, {})).map(stockItem);
	const [products, variants] = [stocks.filter((stock) => !('attribute_combination_id' in stock)), stocks.filter((stock) => 'attribute_combination_id' in stock)];
	return [...products, ...variants].map((stock, index) => ({ ...stock, stock: index % (products.length / (changed / 2)) === 0 ? 7 : stock.stock }));
}

/** A client that gets the last page of a list so many milliseconds into a minute, so that it begins to write then. */
function writingFrom({ client, clock }: InProcessShop, intoMs: number): CcvClient {
	return createCcvClient(client.connection, {
		...client.port,
		send: async (request) => {
			const exchange = await client.port.send(request);
			const isLast = exchange.kind === 'answered' && exchange.body.includes('"next":null');
			if (isLast) clock.advance((MINUTE_MS + intoMs - (clock.now() % MINUTE_MS)) % MINUTE_MS);
			return exchange;
		},
	});
}

function writesOf({ arrivals }: InProcessShop, kind: 'product' | 'variant'): Arrival[] {
	return arrivals.filter(({ method, path }) => `${method} ${path}`.startsWith(PATCH[kind]));
}

/** Writes that arrived between the first and the last, as a share of what is allowed in that time, in percent. */
function shareUsed(writes: Arrival[], perMinute: number): number {
	const moments = writes.map(({ at }) => at);
	const [first, last] = [Math.min(...moments), Math.max(...moments)];
	return Math.round((1000 * moments.filter((at) => at < last).length) / (((last - first) / MINUTE_MS) * perMinute)) / 10;
}

function refusedOf({ arrivals }: InProcessShop): Arrival[] {
	return arrivals.filter(({ status }) => status === 429);
}

function minutesOf({ arrivals }: InProcessShop): number {
	return Math.round(((arrivals.at(-1)?.at ?? 0) - (arrivals[0]?.at ?? 0)) / MINUTE_MS);
}

describe('given a shop of 10,000 products and variants, and the documented limits', () => {
	// The limit of a minute takes 20 seconds to use up: begun 20 seconds before a fixed one ends, that of the next follows at once.
	it.each([
		['fixed', 40_000],
		['fixed', 59_999],
		['sliding', 59_999],
	] as const)('in %s windows, when all are read and 2,000 stocks written from %d ms into a minute, then 95 % of both write budgets is used and nothing refused', async (limitWindow, intoMs) => {
		const shop = aShop(`day-${limitWindow}-${intoMs}`, { limitWindow });
		const stocks = await stocksToSet(shop, CHANGED);
		const reads = shop.arrivals.length;

		const outcomes = await setManyStocks(writingFrom(shop, intoMs), stocks, { turnOn: false });

		const [products, variants] = [writesOf(shop, 'product'), writesOf(shop, 'variant')];
		const figures = { reads, readsToCompare: shop.arrivals.length - reads - CHANGED, refused: refusedOf(shop).length, minutes: minutesOf(shop), products: shareUsed(products, 100), variants: shareUsed(variants, 100) };
		// All once more, and one product and one variant after the writes, to see that the shop keeps what it takes.
		expect(figures).toEqual({ reads: 26, readsToCompare: 26 + 2, refused: 0, minutes: expect.any(Number), products: expect.any(Number), variants: expect.any(Number) });
		expect(Math.min(figures.products, figures.variants)).toBeGreaterThanOrEqual(95);
		expect(((products[0]?.at ?? 0) - intoMs) % MINUTE_MS).toBeLessThan(1_000);
		expect(figures.minutes).toBeLessThanOrEqual(13);
		expect([products.length, variants.length]).toEqual([CHANGED / 2, CHANGED / 2]);
		expect(outcomes.filter(({ action }) => action === 'set')).toHaveLength(CHANGED);
		expect(outcomes.filter(({ action }) => action === 'unchanged')).toHaveLength(10_000 - CHANGED);
		expect([...shop.world.products, ...shop.world.attributecombinations].filter(({ stock }) => stock === 7)).toHaveLength(CHANGED);
	});
});

describe('given 10,000 stocks that are as they should be', () => {
	it.each([
		['products', { simple: 10_000 }, 41],
		['variants of 2,500 products', { configurable: 2_500 }, 11],
	])('when they are set as %s, then all are read in at most 41 calls and nothing is written', async (name, size, reads) => {
		const shop = inProcessShop(`unchanged-${name.length}`, stockWorld(size), { startMs: WORST, wayMs: 400 });
		const stocks = (await listStock(shop.client, {})).map(stockItem);
		const before = shop.arrivals.length;

		const outcomes = await setManyStocks(shop.client, stocks, { turnOn: false });

		expect(shop.arrivals.slice(before).map(({ method }) => method)).toEqual(Array(reads).fill('GET'));
		expect(outcomes.map(({ action }) => action)).toEqual(Array(10_000).fill('unchanged'));
	});
});

describe('given a limit over all resources that nobody knows', () => {
	it.each([
		['fixed', 150, 59_999, 8, 1],
		['fixed', 180, 0, 8, 1],
		['sliding', 150, 59_999, 8, 1],
		// Less than one resource may be read is not expected, so it takes a second lesson.
		['fixed', 120, 59_999, 16, 2],
	] as const)('in %s windows of %d, when 2,000 stocks are written from %d ms into a minute, then at most %d calls are refused and none after %d minutes', async (limitWindow, totalPerMinute, intoMs, burst, minutes) => {
		const shop = aShop(`total-${limitWindow}-${totalPerMinute}-${intoMs}`, { limitWindow, limits: { totalPerMinute } }, START + intoMs, CHANGING);
		const stocks = await stocksToSet(shop, CHANGED);

		const outcomes = await setManyStocks(shop.client, stocks, { turnOn: false });

		const refused = refusedOf(shop);
		const begin = shop.arrivals[0]?.at ?? 0;
		const figures = { refused: refused.length, lastAfterMinutes: Math.max(0, ...refused.map(({ at }) => (at - begin) / MINUTE_MS)), share: shareUsed(shop.arrivals.filter(({ status }) => status !== 429), totalPerMinute) };
		expect(figures.refused).toBeGreaterThan(0);
		expect(figures.refused).toBeLessThanOrEqual(burst);
		expect(figures.lastAfterMinutes).toBeLessThanOrEqual(minutes);
		expect(figures.share).toBeGreaterThanOrEqual(85);
		expect(outcomes.filter(({ action }) => action === 'set')).toHaveLength(CHANGED);
	});
});

describe('given two runs of one process with the same keys', () => {
	it('when both write at the same time, then they share the budget and nothing is refused', async () => {
		const shop = aShop('mates', {}, WORST, CHANGING);
		const mate = createCcvClient(shop.client.connection, shop.client.port);
		const stocks = await stocksToSet(shop, CHANGED);
		const mine = stocks.filter((_, index) => index % 2 === 0);

		const outcomes = await Promise.all([
			setManyStocks(shop.client, mine, { turnOn: false }),
			setManyStocks(mate, stocks.filter((_, index) => index % 2 === 1), { turnOn: false }),
		]);

		const shares = [shareUsed(writesOf(shop, 'product'), 100), shareUsed(writesOf(shop, 'variant'), 100)];
		expect(refusedOf(shop)).toEqual([]);
		expect(Math.min(...shares)).toBeGreaterThanOrEqual(95);
		expect(outcomes.flat().filter(({ action }) => action === 'set')).toHaveLength(CHANGED);
	});
});
