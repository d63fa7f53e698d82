import { checkBudgets, type BenchFigures } from '../../bench/budgets';
import { benchCcvStock } from '../../bench/ccvStock';
import { benchDecode } from '../../bench/decode';
import { benchGetProducts } from '../../bench/getProducts';
import { benchOrdersToMplus } from '../../bench/ordersToMplus';
import { aCatalogue } from '../../bench/support/aCatalogue';
import { demandEachOnce } from '../../bench/support/demandEachOnce';

const SMALL_TILL = { orders: 20, customers: 16, relations: 50, articles: 1700, latencyMs: 1, runs: 1 };

const figures: BenchFigures = {
	decode: { mbPerSecond: 80, peerMbPerSecond: 10, ratio: 8, rssMb: 45, peerRssMb: 230 },
	ordersToMplus: { orders: 500, calls: 525, callsPerOrder: 1.05, wallMs: 3200, floorMs: 3000, maxConcurrent: 4, cpuMsPerOrder: 0.4, cpuWithSoapMsPerOrder: 0.8 },
	getProducts: {
		...{ articles: 100_000, calls: 101, rssMb: 210, fullRssMb: 400, cpuMsPerThousand: 33, wallMs: 6000 },
		...{ articleCalls: 101, articleRssMb: 300, articleFullRssMb: 390, articleCpuMsPerThousand: 38, articleWallMs: 6000 },
	},
	ccvStock: {
		...{ stocks: 10_000, getCalls: 11, setCalls: 11, setWrites: 0, getOwnCpuMsPerLine: 0.013, setOwnCpuMsPerLine: 0.022 },
		...{ getCpuMsPerLine: 0.041, setCpuMsPerLine: 0.055, getRssMb: 41, setRssMb: 38, getWallMs: 900, setWallMs: 1600 },
	},
};

describe('given benchmarks on a small scale', () => {
	it('decode has its documented figures', () => {
		const measured = benchDecode({ answerBytes: 1_000_000, rounds: 2 });

		expect(Object.keys(measured)).toEqual(['mbPerSecond', 'peerMbPerSecond', 'ratio', 'rssMb', 'peerRssMb']);
		expect(Object.values(measured).every(isFigure)).toBe(true);
	});

	it('ordersToMplus has its documented figures, and counts what the till has seen', async () => {
		const measured = await benchOrdersToMplus(SMALL_TILL);

		expect(Object.values(measured).every(isFigure)).toBe(true);
		expect(measured.maxConcurrent).toBeLessThanOrEqual(4);
		expect(measured).toEqual({
			orders: 20,
			// 20 orders; getApiVersion, getVatGroupList, getBranches, orders by external ID, relations and their end, articles by number and by PLU number.
			calls: 28,
			callsPerOrder: 1.4,
			wallMs: expect.any(Number),
			floorMs: 6,
			maxConcurrent: expect.any(Number),
			cpuMsPerOrder: expect.any(Number),
			cpuWithSoapMsPerOrder: expect.any(Number),
		});
	});

	it('getProducts has its documented figures, and counts the pages that the till has given', async () => {
		const measured = await benchGetProducts({ articles: 1100 });

		expect(Object.values(measured).every(isFigure)).toBe(true);
		expect(measured).toEqual({
			articles: 1100,
			// A page of up to 1000 articles, one of the rest, and the empty one.
			calls: 3,
			rssMb: expect.any(Number),
			fullRssMb: expect.any(Number),
			cpuMsPerThousand: expect.any(Number),
			wallMs: expect.any(Number),
			articleCalls: 3,
			articleRssMb: expect.any(Number),
			articleFullRssMb: expect.any(Number),
			articleCpuMsPerThousand: expect.any(Number),
			articleWallMs: expect.any(Number),
		});
	});
});

describe('given stocks on a small scale', () => {
	it('ccvStock has its documented figures, and counts what the shop was asked for', async () => {
		const measured = await benchCcvStock({ products: 300, variantsEach: 2 });

		expect(Object.values(measured).every(isFigure)).toBe(true);
		expect(measured).toMatchObject({ stocks: 600, getCalls: 2, setCalls: 2, setWrites: 0 });
		expect(Object.keys(measured)).toEqual(Object.keys(figures.ccvStock));
	});
});

describe('given the articles that a list brought', () => {
	const listed = [...aCatalogue(5)].flatMap(({ articles }) => articles).map(({ articleNumber, priceIncl }) => ({ articleNumber, priceIncl: Number(priceIncl) / 100 }));
	const [first, ...others] = listed;

	it('when each is there once, then nothing is wrong', () => {
		expect(() => demandEachOnce(listed, 5)).not.toThrow();
		expect(() => demandEachOnce([{ productNumber: 1, articles: listed }], 5)).not.toThrow();
		expect(() => demandEachOnce([{ productNumber: 1, articleList: { article: listed } }], 5)).not.toThrow();
	});

	it.each<[string, object[]]>([
		['is missing', others],
		['comes twice', [...listed, { ...first }]],
		['comes instead of another', [{ ...others[0] }, ...others]],
		['has another price', [{ ...first, priceIncl: 0.01 }, ...others]],
	])('when one %s, then that is an error', (_, items) => {
		expect(() => demandEachOnce(items, 5)).toThrow(/Of 5 articles/);
	});
});

describe('given figures and their budgets', () => {
	it('when all are within, then none is missed', () => {
		expect(missed(figures)).toEqual([]);
	});

	it.each([
		['ratio', { decode: { ...figures.decode, ratio: 3.9 } }],
		['memory', { decode: { ...figures.decode, rssMb: 116 } }],
		['calls an order', { ordersToMplus: { ...figures.ordersToMplus, callsPerOrder: 1.21 } }],
		['wall', { ordersToMplus: { ...figures.ordersToMplus, wallMs: 3601 } }],
		['calls at a time', { ordersToMplus: { ...figures.ordersToMplus, maxConcurrent: 5 } }],
		['products: memory', { getProducts: { ...figures.getProducts, rssMb: 601 } }],
		['articles: memory', { getProducts: { ...figures.getProducts, articleRssMb: 601 } }],
		['read: calls', { ccvStock: { ...figures.ccvStock, getCalls: 42 } }],
		['set: calls', { ccvStock: { ...figures.ccvStock, setWrites: 1 } }],
		['set: CPU a stock', { ccvStock: { ...figures.ccvStock, setOwnCpuMsPerLine: 0.11 } }],
		['CPU an order', { ordersToMplus: { ...figures.ordersToMplus, cpuMsPerOrder: 1.1 } }],
	])('when the %s is not, then that one is missed', (what, over) => {
		expect(missed({ ...figures, ...over })).toEqual([what]);
	});
});

function missed(measured: BenchFigures): string[] {
	return checkBudgets(measured).filter(({ isKept }) => !isKept).map(({ what }) => what);
}

function isFigure(value: number): boolean {
	return Number.isFinite(value) && value >= 0;
}
