import { totalInclCents } from '../../../lib/model/totalInclCents';

const line = (priceCents: number, vatPercentage: number | undefined, units = 1) => ({ kind: 'product' as const, priceCents, vatPercentage, quantity: { units, decimals: 0 } });

describe('given lines excluding VAT', () => {
	it.each([
		['one rate', [line(36, 21, 3)], 131],
		['two rates, each rounded once', [line(36, 21, 3), line(100, 9)], 240],
		['a negative line', [line(1000, 21), line(-100, 21)], 1089],
		['nothing', [], 0],
		['a line without a percentage', [line(100, undefined)], undefined],
	])('when they are of %s, then the total with VAT is to the cent', (_, lines, total) => {
		expect(totalInclCents(lines)).toBe(total);
	});
});
