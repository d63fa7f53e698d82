import { putStock } from '../../../../sim/mplus/store/putStock';
import { callsOf, closeSoundTills, itemsOf, OLD, runBehind, runMplus } from '../../../support/mplusNode';
import { locator, stockTill } from './stockTill';

afterAll(closeSoundTills);

const sold = async (...given: Parameters<typeof stockTill>) => {
	const till = await stockTill(...given);
	putStock(till.world, { articleNumber: 14, free: 4.5, at: Date.parse('2026-03-03T09:00:00Z'), type: 'STOCK-HISTORY-TYPE-SALES' });
	putStock(till.world, { articleNumber: 15, branchNumber: 2, free: 1, at: Date.parse('2026-03-04T09:00:00Z'), type: 'STOCK-HISTORY-TYPE-API' });
	return till;
};

describe('MplusKASSA, Stock: Get History', () => {
	it.each([
		['a new till', {}],
		['a till of release 58', OLD],
	])('given %s, when its history is read, then mutations come simplified and paired', async (_, given) => {
		const till = await sold(given);

		const finished = await runMplus(till, 'stock', 'getHistory', { filters: { article: locator(14) } });

		expect(finished.output('Node')).toEqual([
			{ json: { stockId: 1, at: '2026-03-02T10:00:00+01:00', branchNumber: 1, articleNumber: 14, amountChanged: 10, type: 'manual' }, pairedItem: { item: 0 } },
			{ json: { stockId: 3, at: '2026-03-03T10:00:00+01:00', branchNumber: 1, articleNumber: 14, amountChanged: -2.5, type: 'sales' }, pairedItem: { item: 0 } },
		]);
		expect(new Set(callsOf(till))).toEqual(new Set(given === OLD ? ['getBranches', 'getStockHistory'] : ['getStockHistoryV2']));
	});

	it.each([
		[{ returnAll: true }, [1, 2, 3, 4]],
		[{ limit: 2 }, [1, 2]],
		[{ filters: { sinceStockId: 2 } }, [3, 4]],
		[{ filters: { branch: locator(2) } }, [4]],
		[{ filters: { types: ['STOCK-HISTORY-TYPE-API'] } }, [4]],
		[{ filters: { from: '2026-03-03', through: '2026-03-03' } }, [3]],
		[{ filters: { from: '2026-03-03T09:00:00.000Z' }, options: { timezone: 'Europe/Brussels' } }, [3, 4]],
		[{ filters: { article: locator(99) } }, []],
	])('given a history, when %j is asked for, then %j come', async (parameters, expected) => {
		const till = await sold();

		const finished = await runMplus(till, 'stock', 'getHistory', parameters);

		expect([finished.error, itemsOf(finished).map(({ stockId }) => stockId)]).toEqual([undefined, expected]);
		expect(new Set(callsOf(till))).toEqual(new Set(['getStockHistoryV2']));
	});

	it('given Simplify is off, when it is read, then mutations have the till\'s own fields', async () => {
		const till = await sold();

		const items = itemsOf(await runMplus(till, 'stock', 'getHistory', { simplify: false, filters: { sinceStockId: 2 } }));

		expect(callsOf(till).length).toBeGreaterThan(0);
		expect(items[0]).toMatchObject({ stockId: 3, timestamp: '2026-03-03T10:00:00+01:00', amountChanged: -2.5, type: 'STOCK-HISTORY-TYPE-SALES' });
	});

	it.each([
		[{ filters: { from: 'soon', sinceStockId: 2 } }, /^From is no date: soon/],
		[{ filters: { from: '', sinceStockId: 1.5 } }, /^Since Stock ID must be a whole number, not 1.5/],
	])('given %j behind another, when it runs, then it says what is wrong and asks nothing', async (failing, message) => {
		const till = await sold();
		const parameters = { returnAll: true, filters: { from: '', sinceStockId: 2 } };
		await runMplus(till, 'stock', 'getHistory', parameters);
		const calls = callsOf(till);

		const { done, failed, code } = await runBehind(till, 'stock', 'getHistory', parameters, failing);

		expect(done.map(({ stockId }) => stockId)).toEqual([3, 4]);
		expect([failed, code]).toEqual([expect.stringMatching(message), 'invalid-setting']);
		expect(callsOf(till)).toEqual([...calls, ...calls]);
	});

	it('given the till reports a fault for the second of two, when it goes on, then the failure pairs with its item', async () => {
		const till = await sold({}, { faults: [{ on: 'getStockHistoryV2', then: 'server-error', containing: '>15<' }] });

		const finished = await runMplus(till, 'stock', 'getHistory', { limit: 1, filters: { article: locator('={{ $json.id }}') } }, { input: [{ id: 14 }, { id: 15 }], onError: 'continueRegularOutput' });

		expect(finished.output('Node').map(({ json, pairedItem }) => [json.stockId ?? json.error, pairedItem])).toEqual([
			[1, { item: 0 }],
			[expect.stringContaining('the till reports a fault'), { item: 1 }],
		]);
		expect(callsOf(till)).toEqual(['getStockHistoryV2', 'getStockHistoryV2']);
	});
});
