import { putStock } from '../../../../sim/mplus/store/putStock';
import { callsOf, closeSoundTills, itemsOf, OLD, runMplus } from '../../../support/mplusNode';
import { locator, stockTill } from './stockTill';

afterAll(closeSoundTills);

const one = (value: string | number, mode?: string, further: object = {}) => ({ article: locator(value, mode), branch: locator(1), ...further });

describe('MplusKASSA, Stock: Get', () => {
	it.each([
		['article number', 'id', '14'],
		['entry of the list', 'list', '14'],
		['PLU number', 'pluNumber', 'TIE-RED'],
		['barcode', 'barcode', '111'],
	])('given an article named by %s, when its stock is read, then it comes simplified and paired', async (_, mode, value) => {
		const till = await stockTill();

		expect((await runMplus(till, 'stock', 'get', one(value, mode))).output('Node')).toEqual([
			{
				json: {
					...{ articleNumber: 14, branchNumber: 1, free: 7, reserved: 3, physical: 10, incoming: 20 },
					...{ ownFree: 7, ownReserved: 3, ownIncoming: 20, isDayStock: false, stockId: 1, changedAt: '2026-03-02T10:00:00+01:00' },
				},
				pairedItem: { item: 0 },
			},
		]);
	});

	it('given a till of release 58, when all branches are read, then they are asked one by one and come the same, without own amounts', async () => {
		const till = await stockTill(OLD);

		const items = itemsOf(await runMplus(till, 'stock', 'get', { article: locator(14) }));

		expect(items).toMatchObject([{ branchNumber: 1, free: 7 }, { branchNumber: 2, free: 0 }]);
		expect(items[0]).not.toHaveProperty('ownFree');
		expect(callsOf(till)).toEqual(['getBranches', 'getStock', 'getStock']);
	});

	it.each([
		[{ articles: 'all' }, ['1/14', '1/15', '2/14', '2/15']],
		[{ articles: 'several', articleNumbers: '15, 14', branch: locator(1) }, ['1/14', '1/15']],
		[{ articles: 'several', articleNumbers: '14, 99', branch: locator(1), options: { leaveOutMissing: true } }, ['1/14']],
		[{ articles: 'all', options: { sinceStockId: 1 } }, ['1/15']],
	])('given stock, when %j is asked for, then %j come', async (parameters, expected) => {
		const items = itemsOf(await runMplus(await stockTill(), 'stock', 'get', parameters));

		expect(items.map(({ branchNumber, articleNumber }) => `${String(branchNumber)}/${String(articleNumber)}`)).toEqual(expected);
	});

	it('given Simplify is off, when stock is read, then it has the till\'s own fields', async () => {
		const till = await stockTill();
		putStock(till.world, { articleNumber: 14, free: 2.5 });

		expect(itemsOf(await runMplus(till, 'stock', 'get', one(14, 'id', { simplify: false })))).toMatchObject([{ branchNumber: 1, articleNumber: 14, amountFree: 2.5, amountReserved: 3, ownAmountFree: 2.5 }]);
	});

	it.each([
		[one(99), /MplusKASSA gives no stock in branch 1 of article 99/],
		[one('TIE', 'pluNumber'), /no article with PLU number TIE/],
		[{ articles: 'several', articleNumbers: '14 99 77' }, /no stock of article 99, 77/],
		[{ articles: 'several', articleNumbers: 'x' }, /Article Numbers must be numbers of the till/],
	])('given a till, when it has none as in %j, then it says so', async (parameters, message) => {
		expect((await runMplus(await stockTill(), 'stock', 'get', parameters)).error).toMatch(message);
	});

	it('given the till reports a fault for the second of three, when it goes on, then the failure pairs with its item', async () => {
		const till = await stockTill({}, { faults: [{ on: 'getStock', then: 'server-error', containing: '>99<' }] });

		const finished = await runMplus(till, 'stock', 'get', one('={{ $json.id }}'), { input: [{ id: 14 }, { id: 99 }, { id: 15 }], onError: 'continueRegularOutput' });

		expect(finished.output('Node').map(({ json, pairedItem }) => [json.articleNumber ?? json.error, pairedItem])).toEqual([
			[14, { item: 0 }],
			[expect.stringContaining('the till reports a fault'), { item: 1 }],
			[15, { item: 2 }],
		]);
	});
});
