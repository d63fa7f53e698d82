import { duePayments } from '../../../../lib/mplus/sales/duePayments';
import { failureOf } from '../../../support/failureOf';

describe('duePayments', () => {
	it.each<[string, Parameters<typeof duePayments>[1], number | undefined, object[]]>([
		['amounts', [{ method: 'PIN', amountCents: 500 }, { method: 'CASH', amountCents: -100 }], 4000, [{ method: 'PIN', amount: 500 }, { method: 'CASH', amount: -100 }]],
		['the rest', [{ method: 'PIN', amountCents: 500 }, { method: 'CASH' }], 4000, [{ method: 'PIN', amount: 500 }, { method: 'CASH', amount: 3500 }]],
		['a rest of nothing', [{ method: 'PIN' }], 0, []],
		['a rest to pay out', [{ method: 'PIN' }], -1995, [{ method: 'PIN', amount: -1995 }]],
		['amounts where the till does not say the rest', [{ method: 'PIN', amountCents: 1 }], undefined, [{ method: 'PIN', amount: 1 }]],
	])('given %s, when it is due, then that is paid', (_, given, outstanding, expected) => {
		expect(duePayments('Order 1', given, outstanding)).toEqual(expected);
	});

	it.each<[string, Parameters<typeof duePayments>[1], number | undefined, RegExp]>([
		['two rests', [{ method: 'PIN' }, { method: 'CASH' }], 100, /Order 1: 2 payments have no amount/],
		['a rest that the till does not say', [{ method: 'PIN' }], undefined, /Order 1: the till does not say what is left to pay/],
	])('given %s, when it is due, then it is refused', (_, given, outstanding, message) => {
		expect(failureOf(() => duePayments('Order 1', given, outstanding))).toMatchObject({ code: 'invalid-setting', message: expect.stringMatching(message) });
	});
});
