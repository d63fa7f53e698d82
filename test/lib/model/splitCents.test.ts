import fc from 'fast-check';

import { splitCents } from '../../../lib/model/splitCents';

describe('given an amount to split', () => {
	it.each([
		['evenly', 100, [1, 1], [50, 50]],
		['with a cent left over for the first of equals', 100, [1, 1, 1], [34, 33, 33]],
		['with the cent for the largest remainder', 100, [1, 2, 4], [14, 29, 57]],
		['below zero', -100, [1, 1, 1], [-34, -33, -33]],
		['with a weight of zero', 101, [0, 1, 1], [0, 51, 50]],
		['without any weight', 250, [0, 0], [250, 0]],
		['of nothing', 0, [3, 4], [0, 0]],
		['over one', 999, [7], [999]],
	])('when it is split %s', (_, amount, weights, parts) => {
		expect(splitCents(amount, weights)).toEqual(parts);
	});

	it('when it is split over any weights, then the parts add up, bear its sign and are off by less than a cent', () => {
		const amount = fc.integer({ min: -1e12, max: 1e12 });
		const weights = fc.array(fc.integer({ min: 0, max: 1e9 }), { minLength: 1, maxLength: 12 });

		fc.assert(
			fc.property(amount, weights, (cents, shares) => {
				const parts = splitCents(cents, shares);

				expect(parts).toHaveLength(shares.length);
				expect(parts.reduce((a, b) => a + b, 0)).toBe(cents);
				expect(parts.every((part) => Object.is(part, 0) || Math.sign(part) === Math.sign(cents))).toBe(true);
				expect(parts.every((part, index) => isWithinOneCent(part, cents, shares, index))).toBe(true);
			}),
		);
	});
});

function isWithinOneCent(part: number, cents: number, weights: number[], index: number): boolean {
	const total = weights.reduce((sum, weight) => sum + BigInt(weight), 0n);
	if (total === 0n) return part === (index === 0 ? cents : 0);
	const off = BigInt(part) * total - BigInt(cents) * BigInt(weights[index] ?? 0);
	return (off < 0n ? -off : off) < total;
}
