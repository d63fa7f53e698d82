import { putStock } from '../../../../sim/mplus/store/putStock';
import { callsOf, closeSoundTills, itemsOf, OLD, runBehind, runMplus, sentTo } from '../../../support/mplusNode';
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

		const finished = await runMplus(till, 'stock', 'get', one(value, mode));

		expect(sentTo(till, 'getStock')).toEqual([expect.stringMatching(/>1<.*>14</)]);
		expect(finished.output('Node')).toEqual([
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
		const till = await stockTill();

		const items = itemsOf(await runMplus(till, 'stock', 'get', parameters));

		expect(sentTo(till, 'getStock').length + sentTo(till, 'getArticlesStock').length).toBeGreaterThan(0);
		expect(items.map(({ branchNumber, articleNumber }) => `${String(branchNumber)}/${String(articleNumber)}`)).toEqual(expected);
	});

	it('given Simplify is off, when stock is read, then it has the till\'s own fields', async () => {
		const till = await stockTill();
		putStock(till.world, { articleNumber: 14, free: 2.5 });

		expect(itemsOf(await runMplus(till, 'stock', 'get', one(14, 'id', { simplify: false })))).toMatchObject([{ branchNumber: 1, articleNumber: 14, amountFree: 2.5, amountReserved: 3, ownAmountFree: 2.5 }]);
		expect(callsOf(till)).toEqual(['getStock']);
	});

	it.each([
		[one(14), one(99), /^MplusKASSA gives no stock in branch 1 of article 99/],
		[one('TIE-RED', 'pluNumber'), one('TIE', 'pluNumber'), /no article with PLU number TIE/],
		[{ articles: 'several', articleNumbers: '14', branch: locator(1) }, { articleNumbers: '14 99 77' }, /no stock in branch 1 of article 99, 77/],
		[{ articles: 'several', articleNumbers: '14', branch: locator(1) }, { articleNumbers: 'x' }, /^Article Numbers must be numbers of the till/],
	])('given stock as in %j, when there is none as in %j behind it, then only that fails', async (parameters, failing, message) => {
		const till = await stockTill();

		const { done, failed } = await runBehind(till, 'stock', 'get', parameters, failing);

		expect(done).toMatchObject([{ articleNumber: 14, branchNumber: 1, free: 7 }]);
		expect(failed).toMatch(message);
		expect(sentTo(till, 'getStock')[0]).toContain('>14<');
	});

	it('given the till reports a fault for the second of three, when it goes on, then the failure pairs with its item', async () => {
		const till = await stockTill({}, { faults: [{ on: 'getStock', then: 'server-error', containing: '>99<' }] });

		const finished = await runMplus(till, 'stock', 'get', one('={{ $json.id }}'), { input: [{ id: 14 }, { id: 99 }, { id: 15 }], onError: 'continueRegularOutput' });

		expect(finished.output('Node').map(({ json, pairedItem }) => [json.articleNumber ?? json.error, pairedItem])).toEqual([
			[14, { item: 0 }],
			[expect.stringContaining('the till reports a fault'), { item: 1 }],
			[15, { item: 2 }],
		]);
		expect(sentTo(till, 'getStock').map((body) => /(?:14|99|15)(?=<)/.exec(body)?.[0])).toEqual(['14', '99', '15']);
	});

	it('given articles chosen from the list, when their stock is read, then it comes together with that of numbers', async () => {
		const till = await stockTill();

		const finished = await runMplus(till, 'stock', 'get', { articles: 'several', articleList: { values: [{ number: locator('15', 'list') }] }, articleNumbers: '14, 15', branch: locator(1) });

		expect(finished.output('Node')).toMatchObject([14, 15].map((articleNumber) => ({ json: { articleNumber, branchNumber: 1 }, pairedItem: { item: 0 } })));
		expect(till.log.find(({ label }) => label === 'getStock')?.body).toMatch(/>15<.*>14</);
	});

	it.each([
		[{ limit: 3 }, ['1/14', '1/15', '2/14']],
		[{ limit: 1, returnAll: true }, ['1/14', '1/15', '2/14', '2/15']],
		[{ limit: 1, options: { sinceStockId: 0 } }, ['1/14']],
	])('given all articles and %j, when stock is read, then %j come', async (parameters, expected) => {
		const finished = await runMplus(await stockTill(), 'stock', 'get', { articles: 'all', ...parameters });

		expect(finished.output('Node').map(({ json, pairedItem }) => [`${String(json.branchNumber)}/${String(json.articleNumber)}`, pairedItem])).toEqual(expected.map((key) => [key, { item: 0 }]));
	});
});
