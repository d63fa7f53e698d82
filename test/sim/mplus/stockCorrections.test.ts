import { aTill } from './aTill';
import { callTill, text, texts } from './callTill';
import { requestXml, type Xml } from './xmlOf';

type Entry = [articleNumber: number, amount: number, decimalPlaces?: number];

const correct = (entries: Entry[], over: { [field: string]: Xml } = {}): string =>
	requestXml('saveStockCorrections', {
		...{ branchNumber: 1, employeeNumber: 999999, reference: 'count' },
		stockCorrectionList: { correction: entries.map(([articleNumber, amount, decimalPlaces]) => ({ articleNumber, amount, decimalPlaces })) },
		...over,
	});
const aCountedTill = (over: Parameters<typeof aTill>[0] = {}) =>
	aTill({ stock: [{ articleNumber: 14, free: 8, reserved: 2 }, { articleNumber: 15, free: 5 }], ...over });
const free = (world: ReturnType<typeof aTill>): number[] => [14, 15, 20].map((number) => (world.stock.get(`1/${number}`)?.freeMicros ?? 0) / 1_000_000);
const relative = { correctionMode: 'STOCK-CORRECTION-MODE-RELATIVE' };

describe('given corrections of stock', () => {
	it.each<[string, string, number[]]>([
		['absolute', correct([[14, 12], [20, 15, 1]]), [10, 5, 1.5]],
		['absolute in so many words', correct([[15, 1]], { correctionType: 'CORRECTION-TYPE-COUNT', correctionMode: 'STOCK-CORRECTION-MODE-ABSOLUTE' }), [8, 1, 0]],
		['relative', correct([[14, -1], [15, 2]], relative), [7, 7, 0]],
	])('when they are %s, then the stock is so', (_case, request, expected) => {
		const world = aCountedTill();

		const reply = callTill(world, request);

		expect([text(reply, 'result'), text(reply, 'stockId'), free(world)]).toEqual(['SAVE-STOCK-CORRECTIONS-RESULT-OK', String(world.counters.stock), expected]);
	});

	it('when one changes nothing, then only the others have a row', () => {
		const world = aCountedTill();

		callTill(world, correct([[14, 10], [15, 4]]));

		expect(world.stockHistory.slice(2)).toMatchObject([{ articleNumber: 15, micros: -1_000_000 }]);
	});

	it.each([
		['the same amounts', correct([[14, 10], [15, 5]])],
		['nothing', correct([])],
		['changes of 0', correct([[14, 0]], relative)],
	])('when they are %s, then there are no corrections', (_case, request) => {
		const world = aCountedTill();

		const reply = callTill(world, request);

		expect([text(reply, 'result'), reply.committed]).toEqual(['SAVE-STOCK-CORRECTIONS-RESULT-NO-CORRECTIONS', false]);
	});

	const entries: Array<[string, Entry, string]> = [
		['an unknown article', [7, 1], 'ARTICLE-NOT-FOUND'],
		['an article without stock', [999, 1], 'NO-STOCK-ARTICLE'],
		['an article that came before', [14, 1], 'DUPLICATE-ARTICLE'],
		['too many decimals', [20, 1, 7], 'FAILED'],
	];

	it.each(entries)('when one is of %s, then it is named and nothing was written', (_case, entry, result) => {
		const world = aCountedTill();

		const reply = callTill(world, correct([[14, 1], entry, [15, 1]]));

		expect([text(reply, 'result'), text(reply, 'failedArticleNumber'), free(world), reply.committed]).toEqual([
			`SAVE-STOCK-CORRECTIONS-RESULT-${result}`,
			String(entry[0]),
			[8, 5, 0],
			false,
		]);
	});

	it.each(entries)('when one is of %s and the till writes what stands before, then the rest is not written', (_case, entry, result) => {
		const world = aCountedTill({ correctionsAllOrNothing: false });

		const reply = callTill(world, correct([[14, 1], entry, [15, 1]]));

		expect([text(reply, 'result'), text(reply, 'failedArticleNumber'), free(world), reply.committed]).toEqual([
			`SAVE-STOCK-CORRECTIONS-RESULT-${result}`,
			String(entry[0]),
			[-1, 5, 0],
			true,
		]);
	});

	it.each<[string, { [field: string]: Xml }, string]>([
		['the branch is unknown', { branchNumber: 9 }, 'BRANCH-NOT-FOUND'],
		['the employee is unknown', { employeeNumber: 5 }, 'FAILED'],
		['a cycle count is named', { plannedCycleCountId: 'x' }, 'INVALID-PLANNED-CYCLE-COUNT-ID'],
	])('when %s, then it says so', (_case, over, result) => {
		expect(text(callTill(aCountedTill(), correct([[14, 1]], over)), 'result')).toBe(`SAVE-STOCK-CORRECTIONS-RESULT-${result}`);
	});

	it.each(['STOCK-HISTORY-TYPE-API', 'STOCK-HISTORY-TYPE-CORRECTION'] as const)('when they show as %s, then the history says so with before and after', (correctionsShowAs) => {
		const world = aCountedTill({ correctionsShowAs });
		callTill(world, correct([[14, 125, 1]]));

		const reply = callTill(world, requestXml('getStockHistoryV2', { sinceStockId: 3 }));

		expect([text(reply, 'type'), text(reply, 'amountChanged'), text(reply, 'decimalPlaces')]).toEqual([correctionsShowAs, '25', '1']);
		expect([texts(reply, 'beforeCorrectionQuantity'), texts(reply, 'afterCorrectionQuantity'), texts(reply, 'afterCorrectionDecimalPlaces')]).toEqual([['10'], ['125'], ['1']]);
	});
});
