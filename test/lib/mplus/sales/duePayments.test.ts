import { duePayments } from '../../../../lib/mplus/sales/duePayments';
import { failureOf } from '../../../support/failureOf';

describe('duePayments', () => {
	it.each<[string, Parameters<typeof duePayments>[1], number | undefined, object[]]>([
		['amounts', [{ method: 'PIN', amountCents: 500 }, { method: 'CASH', amountCents: -100 }], 4000, [{ method: 'PIN', amount: 500 }, { method: 'CASH', amount: -100 }]],
		['the rest', [{ method: 'PIN', amountCents: 500 }, { method: 'CASH' }], 4000, [{ method: 'PIN', amount: 500 }, { method: 'CASH', amount: 3500 }]],
		['a rest of nothing', [{ method: 'PIN' }], 0, []],
		['others that are all', [{ method: 'CASH', amountCents: 4000 }, { method: 'PIN' }], 4000, [{ method: 'CASH', amount: 4000 }]],
		['a rest of a refund', [{ method: 'CASH', amountCents: -500 }, { method: 'PIN' }], -1995, [{ method: 'CASH', amount: -500 }, { method: 'PIN', amount: -1495 }]],
		['a rest to pay out', [{ method: 'PIN' }], -1995, [{ method: 'PIN', amount: -1995 }]],
		['amounts where the till does not say the rest', [{ method: 'PIN', amountCents: 1 }], undefined, [{ method: 'PIN', amount: 1 }]],
	])('given %s, when it is due, then that is paid', (_, given, outstanding, expected) => {
		expect(duePayments('Order 1', given, outstanding)).toEqual(expected);
	});

	it.each<[string, Parameters<typeof duePayments>[1], number | undefined, RegExp]>([
		['two rests', [{ method: 'PIN' }, { method: 'CASH' }], 100, /Order 1: 2 payments have no amount/],
		['others that are more than is left', [{ method: 'CASH', amountCents: 5000 }, { method: 'PIN' }], 4240, /Order 1: one payment has no amount, but the other payments are already more than is left \(50\.00 of 42\.40\)/],
		['others that are more than is to be paid back', [{ method: 'CASH', amountCents: -5000 }, { method: 'PIN' }], -4240, /already more than is left/],
		['others where nothing is left', [{ method: 'CASH', amountCents: 1 }, { method: 'PIN' }], 0, /already more than is left/],
		['a rest that the till does not say', [{ method: 'PIN' }], undefined, /Order 1: the till does not say what is left to pay/],
	])('given %s, when it is due, then it is refused', (_, given, outstanding, message) => {
		expect(failureOf(() => duePayments('Order 1', given, outstanding))).toMatchObject({ code: 'invalid-setting', message: expect.stringMatching(message) });
	});
});
