import fc from 'fast-check';

import { toQuantity } from '../../../lib/model/toQuantity';

describe('given a quantity as a plain number', () => {
	it.each([
		[1, { units: 1, decimals: 0 }],
		[0, { units: 0, decimals: 0 }],
		[-2, { units: -2, decimals: 0 }],
		[0.5, { units: 5, decimals: 1 }],
		[0.53, { units: 53, decimals: 2 }],
		[-1.125, { units: -1125, decimals: 3 }],
		[0.000001, { units: 1, decimals: 6 }],
		[0.1 + 0.2, { units: 3, decimals: 1 }],
		[1_000_000.000001, { units: 1_000_000_000_001, decimals: 6 }],
		[100_000_000.000001, { units: 100_000_000_000_001, decimals: 6 }],
		[9_007_199_254_740_991, { units: 9_007_199_254_740_991, decimals: 0 }],
	])('when it is %d, then it has as few decimals as it needs', (value, quantity) => {
		expect(toQuantity(value)).toEqual(quantity);
	});

	it.each([
		['seven decimals', 0.0000001],
		['seven decimals behind a whole', 1.0000001],
		['less than a ten-millionth', 0.00000005],
		['a third', 1 / 3],
		['too large', 1e16],
		['no number', NaN],
		['infinite', -Infinity],
	])('when it is %s (%d), then it is refused, not rounded', (_, value) => {
		expect(toQuantity(value)).toBeUndefined();
	});

	it('when it is -0, then it is 0 and not -0', () => {
		expect(Object.is(toQuantity(-0)?.units, 0)).toBe(true);
	});

	it('when it has up to six decimals, then units and decimals say the same number, in lowest terms', () => {
		const units = fc.integer({ min: -1e12, max: 1e12 });
		const decimals = fc.integer({ min: 0, max: 6 });

		fc.assert(
			fc.property(units, decimals, (given, scale) => {
				const quantity = toQuantity(Number(`${given}e-${scale}`));

				expect(quantity && Number(`${quantity.units}e-${quantity.decimals}`)).toBe(Number(`${given}e-${scale}`));
				expect(quantity && (quantity.decimals === 0 || quantity.units % 10 !== 0)).toBe(true);
			}),
		);
	});
});
