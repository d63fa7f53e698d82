import { readStockHistory, type StockHistoryFilter } from '../../../../lib/mplus/stock/readStockHistory';
import { listStockHistory, type HistorySearch } from '../../../../lib/mplus/stock/listStockHistory';
import { putStock } from '../../../../sim/mplus/store/putStock';
import type { MplusWorld } from '../../../../sim/mplus/world';
import { closeTills, type TillScene } from '../aTillScene';
import { aStockTill } from './aStockTill';

afterEach(async () => await closeTills());

const VARIANTS = [
	[67, true],
	[67, false],
	[58, true],
	[58, false],
] as const;

async function idsOf({ client }: Pick<TillScene, 'client'>, over: Partial<StockHistoryFilter> = {}): Promise<number[][]> {
	const pages: number[][] = [];
	for await (const page of readStockHistory(client, { branchNumbers: [], articleNumbers: [], fromStockId: 0, ...over })) pages.push(page.map(({ stockId = 0 }) => stockId));
	return pages;
}

const mutations = (count: number) => (world: MplusWorld) => void Array.from({ length: count }, (_, index) => putStock(world, { articleNumber: 14 + (index % 3), free: index + 1 }));

describe.each(VARIANTS)('given a till of release %s whose stockId counts from itself: %s', (major, stockIdInclusive) => {
	const aTill = async (fill: (world: MplusWorld) => void) => await aStockTill({ serviceVersion: { major, minor: 0, revision: 0 }, stockIdInclusive }, { fill });

	it('when there are more than a page, then each mutation comes once, oldest first', async () => {
		const till = await aTill(mutations(2500));

		expect((await idsOf(till)).flat()).toEqual(Array.from({ length: 2500 }, (_, index) => index + 1));
	});

	it('when it is read from a stockId on, then that one and later ones come', async () => {
		const till = await aTill(mutations(5));

		expect((await idsOf(till, { fromStockId: 3 })).flat()).toEqual([3, 4, 5]);
	});

	it('when more than a page share one stockId, then all come all the same', async () => {
		const till = await aTill((world) => {
			mutations(1800)(world);
			for (const mutation of world.stockHistory.slice(10, 1600)) Object.assign(mutation, { stockId: 11, articleNumber: mutation.stockId + 1000 });
		});

		const ids = (await idsOf(till)).flat();
		expect([ids.length, ids.filter((id) => id === 11).length, ids.at(-1)]).toEqual([1800, 1590, 1800]);
	});

	it('when one article or branch is wanted, then only its mutations come', async () => {
		const till = await aTill((world) => {
			mutations(6)(world);
			putStock(world, { articleNumber: 14, branchNumber: 2, free: 1 });
		});

		const [article, branch] = [await idsOf(till, { articleNumbers: [14] }), await idsOf(till, { branchNumbers: [2] })];

		expect([article.flat().sort(), branch.flat()]).toEqual([[1, 4, 7], [7]]);
	});
});

describe('given a history', () => {
	const at = (text: string) => Date.parse(text);
	const search = (over: Partial<HistorySearch> = {}): HistorySearch => ({ types: [], limit: Infinity, ...over });
	const aTill = async () =>
		await aStockTill({}, {
			fill: (world) => {
				putStock(world, { articleNumber: 14, free: 1, at: at('2026-03-01T22:59:59Z'), type: 'STOCK-HISTORY-TYPE-SALES' });
				putStock(world, { articleNumber: 14, free: 2, at: at('2026-03-01T23:00:00Z'), type: 'STOCK-HISTORY-TYPE-API' });
				putStock(world, { articleNumber: 15, free: 3, at: at('2026-03-02T22:59:59Z') });
				putStock(world, { articleNumber: 14, free: 4, at: at('2026-03-02T23:00:00Z') });
			},
		});

	it.each<[string, Partial<HistorySearch>, number[]]>([
		['all', {}, [1, 2, 3, 4]],
		['two', { limit: 2 }, [1, 2]],
		['those after a stockId', { sinceStockId: 2 }, [3, 4]],
		['sales and API', { types: ['STOCK-HISTORY-TYPE-SALES', 'STOCK-HISTORY-TYPE-API'] }, [1, 2]],
		['one article', { articleNumber: 15 }, [3]],
		['another branch', { branchNumber: 2 }, []],
		['a whole day in the shop\'s zone', { from: '2026-03-02', through: '2026-03-02' }, [2, 3]],
		['a moment on', { from: '2026-03-02T23:00:00Z' }, [4]],
		['up to a moment', { through: '2026-03-02T00:00:00' }, [1, 2]],
	])('when %s are wanted, then those come', async (_, over, expected) => {
		const rows = await listStockHistory((await aTill()).client, search(over), 'Europe/Amsterdam');

		expect(rows.map(({ stockId }) => stockId)).toEqual(expected);
	});

	it.each(['from', 'through'])('when %s is no date, then it says so', async (name) => {
		await expect(listStockHistory((await aTill()).client, search({ [name]: 'soon' }), 'Europe/Amsterdam')).rejects.toMatchObject({ code: 'invalid-setting', message: expect.stringContaining('is no date: soon') });
	});
});
