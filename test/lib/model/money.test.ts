import fc from 'fast-check';

import { fromCents } from '../../../lib/model/fromCents';
import { linesCents } from '../../../lib/model/linesCents';
import { lineTotalCents } from '../../../lib/model/lineTotalCents';
import { toCents } from '../../../lib/model/toCents';

describe('given an amount in major units', () => {
	it.each([
		['plain', 19.95, 1995],
		['whole', 20, 2000],
		['none', 0, 0],
		['negative', -19.95, -1995],
		['with the noise of a sum', 0.1 + 0.2, 30],
		['with the noise of a difference', 19.95 - 2, 1795],
		['with the noise of a product', 1.1 * 1.1 * 100, 12100],
		['that a double holds a little below', 1.005 * 1000, 100500],
		['that a double holds a little above', 8.2 * 3, 2460],
		['large', 12_345_678.91, 1_234_567_891],
		['of a billion', 1_000_000_000.01, 100_000_000_001],
		['the largest safe one', 90_071_992_547_409, 9_007_199_254_740_900],
	])('when it is %s (%d), then it is %d cents', (_, amount, cents) => {
		expect(toCents(amount)).toBe(cents);
	});

	it.each([
		['three decimals', 1.005],
		['a tenth of a cent', 0.001],
		['three decimals behind a hundred million', 100_000_000.001],
		['three decimals behind a billion', 1_000_000_000.005],
		['a visible trifle', 19.950001],
		['too large', 1e17],
		['the largest double', Number.MAX_VALUE],
		['no number', NaN],
		['infinite', Infinity],
		['infinite and negative', -Infinity],
	])('when it is %s (%d), then it is refused', (_, amount) => {
		expect(toCents(amount)).toBeUndefined();
	});

	it.each([-0, -1e-20])('when it is %d, then it is 0 and not -0', (amount) => {
		expect(Object.is(toCents(amount), 0)).toBe(true);
	});

	it('when cents become units and units cents, then they are the same cents', () => {
		fc.assert(fc.property(fc.integer({ min: -1e13, max: 1e13 }), (cents) => expect(toCents(fromCents(cents))).toBe(cents)));
	});

	it('when up to 20 amounts are added as doubles, then the sum is their cents', () => {
		const amounts = fc.array(fc.integer({ min: -10_000_000, max: 10_000_000 }), { maxLength: 20 });

		fc.assert(fc.property(amounts, (cents) => expect(toCents(cents.map(fromCents).reduce((a, b) => a + b, 0))).toBe(cents.reduce((a, b) => a + b, 0))));
	});

	it('when it has a third decimal up to a billion, then it is refused', () => {
		const tenths = fc.integer({ min: -1e12, max: 1e12 }).filter((value) => value % 10 !== 0);

		fc.assert(fc.property(tenths, (value) => expect(toCents(Number(`${value}e-3`))).toBeUndefined()));
	});
});

describe('given cents', () => {
	it.each([
		[1995, 19.95],
		[-5, -0.05],
		[0, 0],
		[100, 1],
		[1_234_567_891, 12_345_678.91],
	])('when %d are shown, then it is %d', (cents, amount) => {
		expect(fromCents(cents)).toBe(amount);
	});
});

describe('given a price and a quantity', () => {
	it.each([
		['half a cent rounds away from zero', 1, { units: 5, decimals: 1 }, 1],
		['and so it does below zero', -1, { units: 5, decimals: 1 }, -1],
		['a negative quantity gives the same with a minus', 1, { units: -5, decimals: 1 }, -1],
		['less than half is dropped', 1, { units: 49, decimals: 2 }, 0],
		['six decimals', 1995, { units: 333_333, decimals: 6 }, 665],
		['a product beyond 2^53 on the way', 999_999_999, { units: 1_234_567_891, decimals: 6 }, 1_234_567_889_765],
	])('when %s', (_, priceCents, quantity, total) => {
		expect(lineTotalCents(priceCents, quantity)).toBe(total);
	});

	it('when the total is worked out in text, digit by digit, then it is the same', () => {
		const price = fc.integer({ min: -1e8, max: 1e8 });
		const quantity = fc.record({ units: fc.integer({ min: -1e7, max: 1e7 }), decimals: fc.integer({ min: 0, max: 6 }) });

		fc.assert(fc.property(price, quantity, (cents, { units, decimals }) => expect(lineTotalCents(cents, { units, decimals })).toBe(roundedByText(cents, units, decimals))));
	});
});

/** The oracle: the exact product as digits, cut at the point; a first digit behind it of 5 or more adds one. */
function roundedByText(cents: number, units: number, decimals: number): number {
	const product = BigInt(cents) * BigInt(units);
	const digits = String(product < 0n ? -product : product).padStart(decimals + 1, '0');
	const [whole, fraction] = [digits.slice(0, digits.length - decimals), digits.slice(digits.length - decimals)];
	const size = Number(whole) + (Number(fraction[0] ?? '0') >= 5 ? 1 : 0);
	return product < 0n && size !== 0 ? -size : size;
}

describe('given lines of an order', () => {
	const line = (priceCents: number, units: number, decimals = 0) => ({ priceCents, quantity: { units, decimals } });

	it.each([
		['there are none', [], 0],
		['one is a discount', [line(1995, 2), line(-299, 1)], 3691],
		['each has half a cent', [line(5, 1, 1), line(5, 1, 1)], 2],
		['they are taken back', [line(5, -1, 1), line(1000, -1)], -1001],
	])('when %s, then each is rounded before they are added', (_, lines, cents) => {
		expect(linesCents(lines)).toBe(cents);
	});
});
