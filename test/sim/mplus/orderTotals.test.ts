import { orderTotals, type PricedLine, type VatMethod } from '../../../sim/mplus/orderTotals';

const aLine = (over: Partial<PricedLine> = {}): PricedLine => ({
	quantity: 1,
	decimalPlaces: 0,
	priceIncl: 1995,
	priceExcl: 1649,
	vatCode: 1,
	vatPercentage: 21,
	...over,
});
const INCL: VatMethod = 'VAT-METHOD-INCLUSIVE';
const EXCL: VatMethod = 'VAT-METHOD-EXCLUSIVE';

describe('given lines of an order', () => {
	it.each<[string, Partial<PricedLine>, VatMethod, number, number]>([
		['one unit', {}, INCL, 1995, 1649],
		['six decimals', { quantity: 333_333, decimalPlaces: 6 }, INCL, 665, 550],
		['a half cent, away from zero', { quantity: 5, decimalPlaces: 1, priceIncl: 1 }, INCL, 1, 1],
		['a negative half cent, away from zero', { quantity: -5, decimalPlaces: 1, priceIncl: 1 }, INCL, -1, -1],
		['a negative quantity', { quantity: -2 }, INCL, -3990, -3298],
		['a discount amount', { quantity: 2, discountAmount: 90 }, INCL, 3900, 3223],
		['a discount of 15 percent', { discountPercentage: 15 }, INCL, 1696, 1402],
		['prices without VAT', { quantity: 10 }, EXCL, 19953, 16490],
		['shifted VAT', { quantity: 10 }, 'VAT-METHOD-SHIFTED', 16490, 16490],
		[
			'amounts beyond 2^53 on the way',
			{ quantity: 9_000_000_000_000, decimalPlaces: 6, priceIncl: 100_003 },
			INCL,
			900_027_000_000,
			743_823_966_942,
		],
	])('when it is %s, then the total is exact', (_name, over, vatMethod, totalIncl, totalExcl) => {
		const totals = orderTotals([aLine(over)], vatMethod);

		expect([totals.totalIncl, totals.totalExcl]).toEqual([totalIncl, totalExcl]);
	});

	it('when there are two rates, then VAT is taken over the sum of each', () => {
		const totals = orderTotals(
			[
				aLine({ priceIncl: 1 }),
				aLine({ priceIncl: 1 }),
				aLine({ priceIncl: 1 }),
				aLine({ vatCode: 2, vatPercentage: 9, priceIncl: 109 }),
			],
			INCL,
		);

		expect(totals.groups).toEqual([
			{ vatCode: 1, vatPercentage: 21, exclAmount: 2, vatAmount: 1 },
			{ vatCode: 2, vatPercentage: 9, exclAmount: 100, vatAmount: 9 },
		]);
		expect([totals.totalIncl, totals.totalExcl]).toEqual([112, 102]);
	});

	it('when the till rounds each unit, then the total differs by cents', () => {
		expect(orderTotals([aLine({ quantity: 10 })], INCL, true).totalIncl).toBe(19953);
	});
});
