import fc from 'fast-check';

import { withOnePrice } from '../../../../lib/mplus/products/withOnePrice';
import { failureOf } from '../../../support/failureOf';

const stored = { priceIncl: 19.95, priceExcl: 16.49 };

describe('given an article with prices', () => {
	it.each<[string, object, object | undefined, number[], object]>([
		['it has one price', { priceIncl: 5 }, stored, [], { priceIncl: 5 }],
		['both are as the till has them', { ...stored, size: 'L' }, stored, [], { priceIncl: 19.95, size: 'L' }],
		['the one with VAT is new', { ...stored, priceIncl: 24.2 }, stored, [], { priceIncl: 24.2 }],
		['the one without VAT is new', { ...stored, priceExcl: 20 }, stored, [], { priceExcl: 20 }],
		['both are new and belong together', { priceIncl: 24.2, priceExcl: 20 }, stored, [21], { priceIncl: 24.2 }],
		['the article is new and they belong together at one of the rates', stored, undefined, [6, 21], { priceIncl: 19.95 }],
	])('when %s, then the right one is kept', (_, article, known, rates, expected) => {
		expect(withOnePrice({ ...article }, known && { ...known }, rates)).toEqual(expected);
	});

	it.each<[string, object, object | undefined, number[]]>([
		['both are new and differ', { priceIncl: 25, priceExcl: 20 }, stored, [21]],
		['the article is new and the rate is another', stored, undefined, [9]],
		['the article is new and no rate is known', stored, undefined, []],
		['one is no number', { priceIncl: '24.20', priceExcl: 20 }, stored, [21]],
	])('when %s, then it is refused', (_, article, known, rates) => {
		expect(failureOf(() => withOnePrice({ ...article }, known && { ...known }, rates))).toMatchObject({ code: 'invalid-request', message: expect.stringContaining('that do not belong together') });
	});

	it('when one is worked out from the other in whole cents, whichever it is, then they belong together', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 10_000_000 }), fc.constantFrom(0, 6, 9, 12, 21), fc.boolean(), (cents, rate, fromIncl) => {
				const other = Math.round(fromIncl ? cents / (1 + rate / 100) : cents * (1 + rate / 100));
				const [priceIncl, priceExcl] = (fromIncl ? [cents, other] : [other, cents]).map((each) => each / 100);

				expect(withOnePrice({ priceIncl, priceExcl }, undefined, [rate])).toEqual({ priceIncl });
			}),
			{ seed: 11, numRuns: 2000 },
		);
	});
});
