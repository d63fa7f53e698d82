import { execFileSync } from 'node:child_process';
import { join, resolve } from 'node:path';

import type { CatalogueFigures, CatalogueSize } from './support/catalogueTill';
import type { ListFigures, ListGiven, Listing } from './support/listOnce';
import { startTillApart, type TillApart } from './support/startTillApart';

export interface GetProductsFigures {
	articles: number;
	/** Pages of getProducts for Product: Get Many, as the till counted them, the empty last one included. */
	calls: number;
	/** Growth of n8n's engine with the node at its highest, until all items are in the run's data. */
	rssMb: number;
	/** The same with Simplify off: all the fields of the till. */
	fullRssMb: number;
	cpuMsPerThousand: number;
	wallMs: number;
	/** The same for Article: Get Many, an item for each article. */
	articleCalls: number;
	articleRssMb: number;
	articleFullRssMb: number;
	articleCpuMsPerThousand: number;
	articleWallMs: number;
}

const SCALE: CatalogueSize = { articles: 100_000 };
const LIST_ONCE = join(__dirname, 'support', 'listOnce.ts');

/** All products and all articles of a till through the node, each run in an engine of its own. */
export async function benchGetProducts(over: Partial<CatalogueSize> = {}): Promise<GetProductsFigures> {
	const scale = { ...SCALE, ...over };
	const till = await startTillApart<CatalogueFigures>('catalogueTill', scale);
	try {
		const products = await measureApart(till, scale, { resource: 'product', simplify: true });
		const fullProducts = await measureApart(till, scale, { resource: 'product', simplify: false });
		const articles = await measureApart(till, scale, { resource: 'article', simplify: true });
		const fullArticles = await measureApart(till, scale, { resource: 'article', simplify: false });
		return {
			articles: scale.articles,
			calls: products.calls,
			rssMb: products.rssMb,
			fullRssMb: fullProducts.rssMb,
			cpuMsPerThousand: products.cpuMsPerThousand,
			wallMs: products.wallMs,
			articleCalls: articles.calls,
			articleRssMb: articles.rssMb,
			articleFullRssMb: fullArticles.rssMb,
			articleCpuMsPerThousand: articles.cpuMsPerThousand,
			articleWallMs: articles.wallMs,
		};
	} finally {
		await till.close();
	}
}

async function measureApart(till: TillApart<CatalogueFigures>, scale: CatalogueSize, listing: Listing): Promise<ListFigures & { calls: number }> {
	const before = await till.figures();
	const given = JSON.stringify({ ...scale, ...listing, baseUrl: till.baseUrl, login: till.login } satisfies ListGiven);
	const options = { cwd: resolve(__dirname, '..'), encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '' } } as const;
	const measured = JSON.parse(execFileSync(process.execPath, ['--expose-gc', '--import', 'tsx', LIST_ONCE, given], options)) as ListFigures;
	const after = await till.figures();
	if (after.failures.length > 0) throw new Error(`The till refused what the node asked: ${after.failures[0]}`);
	if (after.otherCalls > 0) throw new Error(`The node asked for more than products: ${after.otherCalls} other calls`);
	return { ...measured, calls: after.pages - before.pages };
}

if (require.main === module) void benchGetProducts().then((figures) => process.stdout.write(`${JSON.stringify(figures)}\n`));
