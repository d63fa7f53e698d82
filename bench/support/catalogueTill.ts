import { givenMplusWorld } from '../../sim/mplus/givenMplusWorld';
import { startMplus } from '../../sim/mplus/startMplus';
import { putProduct } from '../../sim/mplus/store/putProduct';
import type { MplusWorld } from '../../sim/mplus/world';
import type { RunningSim } from '../../sim/server/types';
import { aCatalogue } from './aCatalogue';
import { serveTill } from './serveTill';

export interface CatalogueSize {
	articles: number;
}

export interface CatalogueFigures {
	/** Calls of getProducts, each a page. */
	pages: number;
	otherCalls: number;
	failures: string[];
}

async function openTill({ articles }: CatalogueSize): Promise<RunningSim<MplusWorld>> {
	const world = givenMplusWorld();
	// The keys that putProduct adds are there before: V8 would give each product a hidden class of its own, and a page would take the till four times as long.
	for (const product of aCatalogue(articles)) putProduct(world, { syncMarker: 0, articleList: {}, ...product });
	return await startMplus(world);
}

function figuresOf({ log, world }: RunningSim<MplusWorld>): CatalogueFigures {
	const pages = log.filter(({ label }) => label === 'getProducts').length;
	return { pages, otherCalls: log.length - pages, failures: world.failures };
}

if (require.main === module) void serveTill(openTill, figuresOf);
