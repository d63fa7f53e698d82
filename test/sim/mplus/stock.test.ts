import { putStock } from '../../../sim/mplus/store/putStock';
import { aTill } from './aTill';
import { anOrderXml, v3 } from './anOrderXml';
import { callTill, NOON, text, texts } from './callTill';
import { requestXml, type Xml } from './xmlOf';

type Fields = { [field: string]: Xml };
type World = ReturnType<typeof aTill>;

const get = (over: Fields = {}): string => requestXml('getStock', { branchNumber: 1, articleNumbers: {}, ...over });
const set = (over: Fields = {}): string => requestXml('setStock', { branchNumber: 1, articleNumber: 14, amount: 10, ...over });
const update = (over: Fields = {}): string => requestXml('updateStock', { branchNumber: 1, articleNumber: 14, amountChanged: -2, ...over });
const history = (over: Fields = {}): string => requestXml('getStockHistoryV2', over);
const units = (reply: { body: string }, amount: string, places: string): number[] =>
	texts(reply, amount).map((value, index) => Number(value) / 10 ** Number(texts(reply, places)[index]));
const free = (world: World, articleNumber = 14, branchNumber = 1): number | undefined =>
	units(callTill(world, get({ branchNumber, articleNumbers: { articleNumbers: [articleNumber] } })), 'amountFree', 'decimalPlacesFree')[0];

/** Article 14 has stockId 1, 15 has 2, 20 has 3. */
const aStockedTill = (over: Parameters<typeof aTill>[0] = {}): World =>
	aTill({
		stock: [
			{ articleNumber: 14, free: 8, reserved: 2, incoming: 20, at: NOON - 3_600_000 },
			{ articleNumber: 15, free: 2.5, at: NOON },
			{ articleNumber: 20, branchNumber: 2, free: 7, at: NOON + 3_600_000, type: 'STOCK-HISTORY-TYPE-DELIVERY' },
		],
		...over,
	});

describe('given stock that is read', () => {
	it('when one article is asked for, then its amounts come with their decimal places', () => {
		const reply = callTill(aStockedTill(), get({ articleNumbers: { articleNumbers: [14] } }));

		expect(reply.body).toContain(
			'<ns:stockId>1</ns:stockId><ns:amountFree>8</ns:amountFree><ns:decimalPlacesFree>0</ns:decimalPlacesFree>' +
				'<ns:amountReserved>2</ns:amountReserved><ns:decimalPlacesReserved>0</ns:decimalPlacesReserved>' +
				'<ns:amountIncoming>20</ns:amountIncoming><ns:decimalPlacesIncoming>0</ns:decimalPlacesIncoming>' +
				'<ns:ownAmountFree>8</ns:ownAmountFree><ns:ownAmountReserved>2</ns:ownAmountReserved><ns:ownAmountIncoming>20</ns:ownAmountIncoming>' +
				'<ns:isDayStockArticle>false</ns:isDayStockArticle>',
		);
		expect(text(reply, 'hour')).toBe('11');
	});

	it('when an amount has decimals, then it is unscaled', () => {
		const reply = callTill(aStockedTill(), get({ articleNumbers: { articleNumbers: [15] } }));

		expect([text(reply, 'amountFree'), text(reply, 'decimalPlacesFree'), text(reply, 'ownAmountFree')]).toEqual(['25', '1', '2.5']);
	});

	it.each<[string, Fields, string[]]>([
		['the list is empty, then all stock articles come, and no other', {}, ['14', '15', '20']],
		['an article without stock or an unknown one is named, then it is left out', { articleNumbers: { articleNumbers: [999, 7, 15] } }, ['15']],
		['the branch is unknown, then nothing comes', { branchNumber: 9 }, []],
		['only day stock is wanted, then nothing comes', { dayStockOnlyFilter: true }, []],
		['a stockId is given, then what changed from there comes', { stockId: 2 }, ['15']],
	])('when %s', (_rule, over, expected) => {
		expect(texts(callTill(aStockedTill(), get(over)), 'articleNumber').sort()).toEqual(expected);
	});

	it('when branches are listed, then those come', () => {
		const reply = callTill(aStockedTill(), get({ branchNumbers: { branchNumber: [1, 2] }, articleNumbers: { articleNumbers: [20] } }));

		expect([texts(reply, 'branchNumber').sort(), texts(reply, 'amountFree').sort()]).toEqual([['1', '2'], ['0', '7']]);
	});

	it('when stockId excludes itself, then only what is later comes', () => {
		expect(texts(callTill(aStockedTill({ stockIdInclusive: false }), get({ stockId: 1 })), 'articleNumber')).toEqual(['15']);
		expect(texts(callTill(aStockedTill({ stockIdInclusive: false }), history({ sinceStockId: 1 })), 'stockId').sort()).toEqual(['2', '3']);
	});

	it('when several come, then the highest stockId is not the last', () => {
		expect(texts(callTill(aStockedTill(), get({ stockId: 1 })), 'stockId').at(-1)).not.toBe('2');
	});

	it.each<[number, number, number, string | undefined]>([
		[59, 500, 500, undefined],
		[60, 500, 200, '8'],
		[61, 200, 200, '8'],
	])('when the till is of version %i, then it has branchNumbers and own amounts or not', (major, severalBranches, status, own) => {
		const world = aStockedTill({ serviceVersion: { major, minor: 0, revision: 0 } });

		expect(callTill(world, get({ branchNumbers: { branchNumber: [1] } })).status).toBe(severalBranches);
		expect(callTill(world, get({ dayStockOnlyFilter: false })).status).toBe(status);
		const reply = callTill(world, get({ articleNumbers: { articleNumbers: [14] } }));
		expect([text(reply, 'ownAmountFree'), text(reply, 'isDayStockArticle')]).toEqual([own, own && 'false']);
	});
});

describe('given stock that is written', () => {
	it.each<[string, 'physical' | 'free', number]>([
		['physical stock', 'physical', 8],
		['free stock', 'free', 10],
	])('when the amount means the %s, then the free stock follows', (_case, setStockSets, expected) => {
		const world = aStockedTill({ setStockSets });

		const reply = callTill(world, set({ amount: 100, decimalPlaces: 1, employeeNumber: 999999, reference: 'n8n' }));

		expect([text(reply, 'result'), text(reply, 'stockId'), reply.committed]).toEqual(['SET-STOCK-RESULT-OK', '4', true]);
		expect([free(world), world.stock.get('1/14')?.reservedMicros]).toEqual([expected, 2_000_000]);
	});

	it('when stock is changed, then it changes by that much', () => {
		const world = aStockedTill();

		const reply = callTill(world, update({ amountChanged: -125, decimalPlaces: 2 }));

		expect([text(reply, 'result'), text(reply, 'stockId'), free(world)]).toEqual(['UPDATE-STOCK-RESULT-OK', '4', 6.75]);
	});

	it('when it is written, then the history has a row of type API with the change', () => {
		const world = aStockedTill();
		callTill(world, set({ amount: 15 }));
		callTill(world, update());

		const reply = callTill(world, history({ sinceStockId: 4 }));

		expect([texts(reply, 'stockId').sort(), texts(reply, 'amountChanged').sort(), new Set(texts(reply, 'type'))]).toEqual([
			['4', '5'],
			['-2', '5'],
			new Set(['STOCK-HISTORY-TYPE-API']),
		]);
	});

	it.each<[string, string, string]>([
		['the branch of setStock is unknown', set({ branchNumber: 9 }), 'SET-STOCK-RESULT-BRANCH-NOT-FOUND'],
		['the article of setStock is unknown', set({ articleNumber: 7 }), 'SET-STOCK-RESULT-ARTICLE-NOT-FOUND'],
		['the article of setStock has no stock', set({ articleNumber: 999 }), 'SET-STOCK-RESULT-NO-STOCK-ARTICLE'],
		['setStock has too many decimals', set({ decimalPlaces: 7 }), 'SET-STOCK-RESULT-FAILED'],
		['the employee of setStock is unknown', set({ employeeNumber: 5 }), 'SET-STOCK-RESULT-FAILED'],
		['the branch of updateStock is unknown', update({ branchNumber: 9 }), 'UPDATE-STOCK-RESULT-BRANCH-NOT-FOUND'],
		['the article of updateStock is unknown', update({ articleNumber: 7 }), 'UPDATE-STOCK-RESULT-ARTICLE-NOT-FOUND'],
		['the article of updateStock has no stock', update({ articleNumber: 999 }), 'UPDATE-STOCK-RESULT-NO-STOCK-ARTICLE'],
	])('when %s, then it says so and nothing changes', (_case, request, result) => {
		const world = aStockedTill();

		const reply = callTill(world, request);

		expect([text(reply, 'result'), text(reply, 'stockId'), reply.committed, world.counters.stock, world.stock.size]).toEqual([result, undefined, false, 3, 3]);
	});

	it('when an order reserves, then the free stock goes down and setStock leaves what is reserved', () => {
		const world = aStockedTill();
		callTill(world, v3(anOrderXml({ lines: [{ articleNumber: 14, data: '<ns1:quantity>3</ns1:quantity>' }] })));
		expect(free(world)).toBe(5);

		callTill(world, set({ amount: 10 }));

		expect([free(world), world.stock.get('1/14')?.reservedMicros]).toEqual([5, 5_000_000]);
	});
});

describe('given a history of stock', () => {
	const at = (hour: number, min = 0): Xml => ({ sec: 0, min, hour, day: 30, mon: 7, year: 2026, isdst: false, timezone: 120 });

	it.each<[string, string, string[]]>([
		['all', history(), ['1', '2', '3']],
		['a branch', history({ branchNumbers: [2] }), ['3']],
		['an article', history({ articleNumbers: { articleNumbers: [15] } }), ['2']],
		['a stockId on', history({ sinceStockId: 2 }), ['2', '3']],
		['a stockId on, with a limit', history({ sinceStockId: 1, sinceStockIdLimit: 2 }), ['1', '2']],
		['a limit alone, which means nothing', history({ sinceStockIdLimit: 1 }), ['1', '2', '3']],
		['a moment on', history({ fromFinancialDateTime: at(12) }), ['2', '3']],
		['a moment at most', history({ throughFinancialDateTime: at(12, 59) }), ['1', '2']],
		['the first version, of one branch', requestXml('getStockHistory', { branchNumber: 1 }), ['1', '2']],
		['the first version, of no branch', requestXml('getStockHistory', { branchNumber: 9 }), []],
	])('when it is read by %s, then those rows come', (_case, request, stockIds) => {
		expect(texts(callTill(aStockedTill(), request), 'stockId').sort()).toEqual(stockIds);
	});

	it('when someone at the till counts, then the row says so', () => {
		const world = aStockedTill();
		putStock(world, { articleNumber: 14, free: 9, at: NOON });

		const reply = callTill(world, history({ sinceStockId: 4 }));

		expect([text(reply, 'amountChanged'), text(reply, 'type'), text(reply, 'hour')]).toEqual(['1', 'STOCK-HISTORY-TYPE-MANUAL', '12']);
	});
});
