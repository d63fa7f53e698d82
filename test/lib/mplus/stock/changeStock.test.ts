import { changeStock } from '../../../../lib/mplus/stock/changeStock';
import type { StockChange } from '../../../../lib/mplus/stock/StockChange';
import { putStock } from '../../../../sim/mplus/store/putStock';
import type { FaultKind } from '../../../../sim/server/types';
import { closeTills } from '../aTillScene';
import { aStockTill } from './aStockTill';

afterEach(async () => await closeTills());

const OPTIONS = { stockMeans: 'free', employeeNumber: 999999, reference: 'n8n' } as const;
const set = (units: number, articleNumber = 14, branchNumber = 1): StockChange => ({ mode: 'set', branchNumber, articleNumber, micros: units * 1_000_000 });
const adjust = (units: number): StockChange => ({ ...set(units), mode: 'adjust' });
const level = (free: number, reserved = 3) => ({ freeMicros: free * 1_000_000, reservedMicros: reserved * 1_000_000 });
const writes = (calls: string[]) => calls.filter((call) => /setStock|updateStock/.test(call));

describe.each([67, 58])('given a till of release %s', (major) => {
	const till = async (...[given, options]: Parameters<typeof aStockTill>) => await aStockTill({ serviceVersion: { major, minor: 0, revision: 0 }, ...given }, options);

	it('when stock is set, then it is read before and after', async () => {
		const { client, stock, sim } = await till();

		const changed = await changeStock(client, set(12.5), OPTIONS);

		expect(changed).toEqual({ action: 'set', before: level(7), after: level(12.5), stockId: sim.world.counters.stock, difference: undefined, dropped: [] });
		expect(stock(14)).toEqual([12.5, 3]);
	});

	it('when stock is added to, then only the difference is sent', async () => {
		const { client, stock } = await till();

		expect(await changeStock(client, adjust(-2), OPTIONS)).toMatchObject({ action: 'set', before: level(7), after: level(5) });
		expect(stock(14)).toEqual([5, 3]);
	});

	it.each([
		['set to what it is', set(7)],
		['added nothing to', adjust(0)],
	])('when stock is %s, then nothing is written', async (_, change) => {
		const { client, calls } = await till();

		expect(await changeStock(client, change, OPTIONS)).toEqual({ action: 'unchanged', before: level(7), after: level(7), dropped: [] });
		expect(writes(calls())).toEqual([]);
	});

	it.each<[FaultKind, StockChange, number]>([
		['lose-answer', set(12), 12],
		['lose-answer', adjust(5), 12],
		['server-error-after', set(12), 12],
		['server-error-after', adjust(5), 12],
		['proxy-page-after', adjust(5), 12],
		['cut', adjust(5), 12],
		['garbage', adjust(5), 12],
	])('when the answer is lost (%s) and it was done, then that is found out and it is not sent twice', async (then, change, free) => {
		const { client, stock, calls } = await till({}, { faults: [{ on: change.mode === 'set' ? 'setStock' : 'updateStock', then }] });

		expect(await changeStock(client, change, OPTIONS)).toMatchObject({ action: 'set', before: level(7), after: level(free) });
		expect(stock(14)).toEqual([free, 3]);
		expect(writes(calls())).toHaveLength(1);
	});

	it.each<[FaultKind, StockChange, string]>([
		['reset-before', set(12), 'the stock is not what it was set to'],
		['reset-before', adjust(5), 'the stock history does not show it'],
		['server-error', adjust(5), 'the stock history does not show it'],
		['proxy-page', adjust(5), 'the stock history does not show it'],
	])('when there is no answer (%s) and it was not done, then it says to look and does not send it again', async (then, change, looked) => {
		const { client, stock, calls } = await till({}, { faults: [{ on: change.mode === 'set' ? 'setStock' : 'updateStock', then }] });

		await expect(changeStock(client, change, OPTIONS)).rejects.toMatchObject({ code: 'unanswered', message: expect.stringMatching(new RegExp(`^Stock of article 14 in branch 1: .*${looked}$`)) });
		expect(stock(14)).toEqual([7, 3]);
		expect(writes(calls())).toHaveLength(1);
	});

	it('when the till says no, then its words come', async () => {
		const { client } = await till({}, { faults: [{ on: 'setStock', then: 'refuse' }] });

		await expect(changeStock(client, set(12), OPTIONS)).rejects.toMatchObject({ code: 'refused', message: 'Stock of article 14 in branch 1: MplusKASSA refuses: SET-STOCK-RESULT-FAILED' });
	});

	it.each([
		['article', set(1, 77), 'not-found', /article 77 in branch 1.*ARTICLE-NOT-FOUND/],
		['branch', set(1, 14, 9), 'not-found', /article 14 in branch 9.*BRANCH-NOT-FOUND/],
		['stock article', set(1, 99), 'refused', /article 99 in branch 1.*NO-STOCK-ARTICLE/],
	])('when there is no such %s, then it says so', async (_, change, code, message) => {
		const { client } = await till();

		await expect(changeStock(client, change, OPTIONS)).rejects.toMatchObject({ code, message: expect.stringMatching(message), hint: expect.stringContaining('stock article') });
	});
});

describe('given a till that cannot be asked after a write', () => {
	it.each([set(12), adjust(5)])('when its answer came (%j), then it is done, only not read back', async (change) => {
		const { client, stock } = await aStockTill({}, { faults: [2, 3, 4].map((nth) => ({ on: 'getStock', nth, then: 'server-error' }) as const) });

		expect(await changeStock(client, change, OPTIONS)).toMatchObject({ action: 'set', before: level(7), after: undefined });
		expect(stock(14)).toEqual([12, 3]);
	});

	it('when its answer was lost as well, then it is not known', async () => {
		const { client } = await aStockTill({}, { faults: [{ on: 'updateStock', then: 'lose-answer' }, { on: 'getStockHistoryV2', then: 'server-error' }] });

		await expect(changeStock(client, adjust(5), OPTIONS)).rejects.toMatchObject({ code: 'unanswered' });
	});
});

describe('given an adjustment whose answer is lost', () => {
	it('when somebody sold as many at that moment, then that does not count as ours', async () => {
		const { client, sim } = await aStockTill({}, { faults: [{ on: 'updateStock', then: 'reset-before' }] });
		sim.onCall = ({ label }) => {
			if (label === 'updateStock') putStock(sim.world, { articleNumber: 14, free: 5, type: 'STOCK-HISTORY-TYPE-SALES' });
		};

		await expect(changeStock(client, adjust(-2), OPTIONS)).rejects.toMatchObject({ code: 'unanswered' });
	});

	it('when the same was done before, then that does not count either', async () => {
		const till = await aStockTill({}, { faults: [{ on: 'updateStock', nth: 2, then: 'reset-before' }] });
		await changeStock(till.client, adjust(-2), OPTIONS);

		await expect(changeStock(till.client, adjust(-2), OPTIONS)).rejects.toMatchObject({ code: 'unanswered' });
		expect(till.stock(14)).toEqual([5, 3]);
	});
});

describe('given a till that takes what is set for physical stock', () => {
	it('when Stock Means says so, then what is reserved is added and the free stock becomes the amount', async () => {
		const { client, stock } = await aStockTill({ setStockSets: 'physical' });

		expect(await changeStock(client, set(12), { ...OPTIONS, stockMeans: 'physical' })).toMatchObject({ action: 'set', after: level(12), difference: undefined });
		expect(stock(14)).toEqual([12, 3]);
	});

	it('when Stock Means says free, then the difference is told', async () => {
		const { client } = await aStockTill({ setStockSets: 'physical' });

		expect(await changeStock(client, set(12), OPTIONS)).toMatchObject({ after: level(9), difference: 'The till took the amount for physical stock: choose Physical in the option Stock Means' });
	});

	it('when nothing is known of an article, then nothing can be added and nothing is sent', async () => {
		const { client, calls } = await aStockTill({ setStockSets: 'physical' });

		await expect(changeStock(client, set(12, 99), { ...OPTIONS, stockMeans: 'physical' })).rejects.toMatchObject({ code: 'not-found' });
		expect(writes(calls())).toEqual([]);
	});
});

describe('given a till that takes what is set for free stock', () => {
	it('when Stock Means says physical, then the difference is told', async () => {
		const { client } = await aStockTill();

		expect(await changeStock(client, set(12), { ...OPTIONS, stockMeans: 'physical' })).toMatchObject({ after: level(15), difference: 'The till took the amount for free stock: choose Free in the option Stock Means' });
	});

	it('when somebody sells in between, then the difference is told', async () => {
		const { client, sim } = await aStockTill();
		sim.onCall = ({ label }) => {
			if (label === 'setStock') putStock(sim.world, { articleNumber: 14, free: 11 });
		};

		expect(await changeStock(client, set(12), OPTIONS)).toMatchObject({ after: level(11), difference: expect.stringContaining('it changed in between') });
	});
});
