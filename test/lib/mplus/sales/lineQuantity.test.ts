import fc from 'fast-check';

import { microsOf, microsText, openMicros, toUnits } from '../../../../lib/mplus/sales/lineQuantity';

describe('lineQuantity', () => {
	it.each([
		[530, 3, 530_000n],
		[1, undefined, 1_000_000n],
		[undefined, undefined, 0n],
		[-25, 1, -2_500_000n],
		[123_456_789, 8, 1_234_567n],
	])('given %p units of %p decimals, when they are compared, then in millionths', (units, decimals, micros) => {
		expect(microsOf(units, decimals)).toBe(micros);
	});

	it('given any quantity, when it is written for the till and read again, then it is the same, with as few decimals as it needs', () => {
		fc.assert(
			fc.property(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), (micros) => {
				const { quantity, decimalPlaces } = toUnits(micros);

				expect(microsOf(quantity, decimalPlaces)).toBe(micros);
				expect(decimalPlaces === 0 || quantity % 10 !== 0).toBe(true);
			}),
		);
	});

	it('given a line in part delivered and cancelled, when it is asked what is open, then the rest', () => {
		expect(openMicros({ quantity: 10, decimalPlaces: 0, deliveredQuantity: 25, deliveredDecimalPlaces: 1, cancelledQuantity: 1 })).toBe(6_500_000n);
		expect(openMicros(undefined)).toBe(0n);
	});

	it.each([
		[1_500_000n, '1.5'],
		[-2_000_000n, '-2'],
		[1n, '0.000001'],
	])('given %p millionths, when they are shown, then as %s', (micros, text) => {
		expect(microsText(micros)).toBe(text);
	});
});
