import { valueAt } from '../../../../nodes/MplusKassa/actions/stock/valueAt';

describe('given an item', () => {
	const json = { amount: 0, stock: { level: null, deep: { er: 'x' } }, 'a.b': 1, a: { b: 2 }, list: [{ n: 5 }] };

	it.each([
		['amount', 0],
		['stock.level', null],
		['stock.deep.er', 'x'],
		['a.b', 1],
		['list.0.n', 5],
		['stock.none', undefined],
		['none.at.all', undefined],
		['amount.of', undefined],
		['constructor', undefined],
		['stock.__proto__.x', undefined],
	])('when %s is read, then it is %j', (path, value) => {
		expect(valueAt(json, path)).toEqual(value);
	});
});
