import { readStockLines, type StockLine } from '../../../../lib/mplus/stock/StockLine';

const values = (over: object = {}) => ({ article: 14, branch: 1, amount: 2.5, ...over });
const read = (...items: object[]): StockLine[] => readStockLines(items.map(values), 'set');

describe('given items with stock', () => {
	it('when they hold numbers, or texts of numbers, then they are changes', () => {
		const change = { articleNumber: 14, branchNumber: 1, mode: 'set', micros: 2_500_000 };

		expect(read({}, { article: '15', branch: ' 2 ', amount: '-1' })).toEqual([
			{ articleNumber: 14, branchNumber: 1, change },
			{ articleNumber: 15, branchNumber: 2, change: { ...change, articleNumber: 15, branchNumber: 2, micros: -1_000_000 } },
		]);
	});

	it.each([
		[{ article: undefined }, 'Article number "" is no number of the till'],
		[{ article: 'TIE-RED' }, 'Article number "TIE-RED" is no number of the till'],
		[{ article: 0 }, 'Article number "0" is no number of the till'],
		[{ article: { number: 14 } }, 'Article number "{"number":14}" is no number of the till'],
		[{ branch: null }, 'Branch "" is no number of the till'],
		[{ branch: 1.5 }, 'Branch "1.5" is no number of the till'],
		[{ amount: '' }, 'Amount "" is no number of at most six decimals'],
		[{ amount: null }, 'Amount "" is no number of at most six decimals'],
		[{ amount: 'many' }, 'Amount "many" is no number of at most six decimals'],
		[{ amount: '0x10' }, 'Amount "0x10" is no number of at most six decimals'],
		[{ amount: '1e3' }, 'Amount "1e3" is no number of at most six decimals'],
		[{ amount: [5] }, 'Amount "[5]" is no number of at most six decimals'],
		[{ amount: true }, 'Amount "true" is no number of at most six decimals'],
		[{ amount: 0.1234567 }, 'Amount "0.1234567" is no number of at most six decimals'],
	])('when one says %j, then it is refused and says why, and nothing becomes 0', (over, refusal) => {
		const [line] = read(over);

		expect(line).toMatchObject({ refusal });
		expect(line?.change).toBeUndefined();
	});

	it('when two are of one article in one branch, then the first counts, also where it stands elsewhere', () => {
		const lines = read({ article: 15 }, {}, { branch: 2 }, { amount: 9 });

		expect(lines.map(({ change, refusal }) => change?.micros ?? refusal)).toEqual([2_500_000, 2_500_000, 2_500_000, 'Item 2 has article 14 of branch 1 already; only that one was taken']);
	});

	it('when articles are named by something else, then each name must mean exactly one', () => {
		const names = { label: 'PLU number', numbers: new Map([['A', [14]], ['00123', [15]], ['B', [1, 2]]]) };

		const lines = readStockLines(['A', '00123', 'B', 'C', 14].map((article) => values({ article })), 'adjust', names);

		expect(lines.map(({ change, refusal }) => change?.articleNumber ?? refusal)).toEqual([
			14,
			15,
			'Articles 1 and 2 of MplusKASSA both have PLU number "B"',
			'MplusKASSA has no article with PLU number "C"',
			'MplusKASSA has no article with PLU number "14"',
		]);
	});
});
