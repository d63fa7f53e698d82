import { fillCatalogue } from '../../sim/ccv/actions/fillCatalogue';
import { givenCcvWorld } from '../../sim/ccv/givenCcvWorld';
import { startCcv } from '../../sim/ccv/startCcv';
import type { CcvWorld } from '../../sim/ccv/world';
import type { RunningSim } from '../../sim/server/types';
import { serveApart } from './serveApart';

export interface StockShopSize {
	products: number;
	/** Of each product. */
	variantsEach: number;
}

export interface StockShopAddress {
	baseUrl: string;
	keys: { publicKey: string; secretKey: string };
}

export interface StockShopFigures {
	reads: number;
	writes: number;
	/** Calls that the shop did not carry out. */
	refused: number;
}

/** So high that nothing waits: what is measured is what the calls cost. */
export const NO_LIMITS = { readsPerMinute: 1_000_000, writesPerMinute: 1_000_000, productQueriesPerMinute: 1_000_000 };

export function aStockWorld(size: StockShopSize): CcvWorld {
	const world = givenCcvWorld({ limits: NO_LIMITS });
	fillCatalogue(world, size);
	return world;
}

/** What is in stock, as the shop says it: by SKU, each once. */
export function stocksOf({ attributecombinations }: CcvWorld): Array<{ sku: string; stock: number }> {
	return attributecombinations.map(({ sku_number: sku, stock }) => ({ sku, stock }));
}

function figuresOf({ log }: RunningSim<CcvWorld>): StockShopFigures {
	const reads = log.filter(({ method }) => method === 'GET').length;
	return { reads, writes: log.length - reads, refused: log.filter(({ status }) => status >= 400).length };
}

if (require.main === module) {
	void serveApart(async (size: StockShopSize) => await startCcv(aStockWorld(size)), ({ baseUrl, world }): StockShopAddress => ({ baseUrl, keys: world.keys }), figuresOf);
}
