import { planLabels } from '../../../../lib/ccv/orders/setLabels';

describe('planLabels', () => {
	it.each([
		['add', [1, 2], [2, 3, 3], [1, 2, 3]],
		['add', [], [3], [3]],
		['remove', [1, 2, 3], [2, 9], [1, 3]],
		['remove', [1], [1], []],
		['replace', [1, 2], [3, 1, 3], [3, 1]],
		['replace', [1, 2], [], []],
	] as const)('given %s of labels, when %j are there and %j are given, then %j are wanted', (mode, before, given, expected) => {
		expect(planLabels([...before], mode, [...given])).toEqual(expected);
	});
});
