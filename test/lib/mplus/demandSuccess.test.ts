import { demandSuccess, isSuccess, wordsOf } from '../../../lib/mplus/demandSuccess';
import { operationNames, operationSpec } from '../../../lib/mplus/soap/mplusTable';
import { failureOf } from '../../support/failureOf';

describe('given the result of an answer', () => {
	it.each(['OK', 'CREATE-ORDER-RESULT-OK', 'CANCEL-ORDER-RESULT-UNDO-CANCEL-OK', 'UPDATE-ORDER-RESULT-NO-CHANGES', 'CANCEL-ORDER-RESULT-PENDING', 'OK-ORDER-QUEUED', 'SAVE-STOCK-CORRECTIONS-RESULT-NO-CORRECTIONS'])('when it is %s, then it is no failure', (result) => {
		expect(isSuccess({ result })).toBe(true);
		expect(isSuccess({ resultCode: result })).toBe(true);
	});

	it('when an old till fails because nothing changed, then it is no failure', () => {
		expect(isSuccess({ result: 'SAVE-ORDER-RESULT-FAILED', errorMessage: 'Order not saved because there were no changes in the order.' })).toBe(true);
	});

	it('when the till refuses in words about changes, then it is a failure all the same', () => {
		expect(isSuccess({ result: 'PAY-INVOICE-RESULT-FAILED', errorMessage: 'No changes allowed: the invoice is finalized' })).toBe(false);
		expect(isSuccess({ result: 'UPDATE-ORDER-RESULT-FAILED', errorMessage: 'No changes allowed in this period' })).toBe(false);
	});

	it.each([
		[{ result: 'PAY-ORDER-RESULT-PAYMENT-INSUFFICIENT', errorMessage: '' }, 'refused', 'Order 7: MplusKASSA refuses: PAY-ORDER-RESULT-PAYMENT-INSUFFICIENT'],
		[{ result: 'CREATE-ORDER-RESULT-FAILED', errorMessage: ' No employee ' }, 'refused', 'Order 7: MplusKASSA refuses: No employee'],
		[{ result: 'CREATE-IMAGE-TOO-LARGE', errorMsg: 'At most 2 MB' }, 'refused', 'Order 7: MplusKASSA refuses: At most 2 MB'],
		[{ result: 'ADJUST-POINTS-FAILED-RELATION-NOT-FOUND' }, 'not-found', 'Order 7: MplusKASSA has none of that number or ID (ADJUST-POINTS-FAILED-RELATION-NOT-FOUND)'],
		[{}, 'malformed-answer', 'Order 7: the answer of MplusKASSA has no result, so it is not known whether it was done'],
	])('when it is %j, then the error is %s with the till\'s own words', (answer, code, message) => {
		expect(failureOf(() => demandSuccess(answer, 'Order 7'))).toMatchObject({ code, message, hint: code === 'refused' ? undefined : expect.any(String) });
	});

	it('when it is a success, then nothing is thrown', () => {
		expect(failureOf(() => demandSuccess({ result: 'CREATE-ORDER-RESULT-OK', errorMessage: '' }, 'Order 7'))).toBeUndefined();
	});

	it('when there are words in no field, then the literal speaks', () => {
		expect(wordsOf({ result: 'X-FAILED', message: '  ' })).toBe('X-FAILED');
	});
});

describe('given every result literal of the WSDL', () => {
	const literals = new Set(
		operationNames().flatMap((name) => {
			const field = operationSpec(name)?.response.byName.get('result') ?? operationSpec(name)?.response.byName.get('resultCode');
			return field?.kind === 'enum' ? [...field.literals] : [];
		}),
	);

	it('then those that speak of a failure are none of the successes', () => {
		const failures = [...literals].filter((literal) => /FAIL|NOT-FOUND|ERROR|INSUFFICIENT|TOO-|NOT-ALLOWED|ALREADY|NO-STOCK|DUPLICATE|HAS-CHANGED|INVALID/.test(literal));

		expect(failures.length).toBeGreaterThan(100);
		expect(failures.filter((result) => isSuccess({ result }))).toEqual([]);
	});

	it('then every operation that has a result has a literal for success', () => {
		const without = operationNames().filter((name) => {
			const field = operationSpec(name)?.response.byName.get('result') ?? operationSpec(name)?.response.byName.get('resultCode');
			return field?.kind === 'enum' && ![...field.literals].some((result) => isSuccess({ result }));
		});

		expect(without).toEqual([]);
	});
});
