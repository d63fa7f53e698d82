import fc from 'fast-check';

import { fromMicros, microsOf, microsToQuantity, toMicros } from '../../../../lib/mplus/stock/micros';

describe('given an amount of stock', () => {
	it('when it is turned into millionths and back, then it is the same', () => {
		fc.assert(
			fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.nat(6), (units, decimals) => {
				const value = Number(`${units}e-${decimals}`);

				const micros = toMicros(value)!;
				const quantity = microsToQuantity(micros);

				expect(fromMicros(micros)).toBe(value);
				expect(microsOf(quantity.units, quantity.decimals)).toBe(micros);
				expect(quantity.units === 0 || quantity.decimals === 0 || quantity.units % 10 !== 0).toBe(true);
			}),
		);
	});

	it.each([
		[12.5, 12_500_000],
		[-0.000001, -1],
		[0.1 + 0.2, 300_000],
		[0.0000001, undefined],
		[1e12, undefined],
		[NaN, undefined],
	])('when it is %s, then in millionths it is %s', (value, micros) => {
		expect(toMicros(value)).toBe(micros);
	});

	it.each([
		[125, 1, 12_500_000],
		[7, undefined, 7_000_000],
		[1_234_567_890, 9, 1_234_568],
		[Number.MAX_SAFE_INTEGER, 0, undefined],
	])('when the till writes %s with %s decimal places, then in millionths it is %s', (units, decimals, micros) => {
		expect(microsOf(units, decimals)).toBe(micros);
	});
});
