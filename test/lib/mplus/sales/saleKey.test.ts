import { thatOne } from '../../../../lib/mplus/sales/SaleKey';
import { failureOf } from '../../../support/failureOf';

describe('thatOne', () => {
	it('given what was asked for, when it comes among others, then it is that', () => {
		expect(thatOne('order', '2026.2', [1, 2], (number) => number === 2)).toBe(2);
	});

	it('given a till that ignores the number and sends another record, when it is looked for, then it says so and does not claim that there is none', () => {
		expect(failureOf(() => thatOne('order', '2026.9', [1, 2], () => false))).toMatchObject({ code: 'refused', message: expect.stringContaining('does not look for order numbers'), hint: expect.stringContaining('external ID') });
		expect(failureOf(() => thatOne('order', '2026.9', [], () => false))).toMatchObject({ code: 'not-found', message: 'MplusKASSA has no order 2026.9' });
	});
});
