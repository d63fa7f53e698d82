import { codeIn, numberIn } from '../../../nodes/shared/numberLocator';
import { strictNumber, strictText } from '../../../nodes/shared/readItemParameters';
import { failureOf } from '../../support/failureOf';

const locator = (value: unknown) => ({ __rl: true, mode: 'id', value });

describe('given what an expression may give for a number', () => {
	it.each([
		[12.5, 12.5],
		[-3, -3],
		[0, 0],
		['12.50', 12.5],
		[' 7 ', 7],
		['', undefined],
		['  ', undefined],
		[null, undefined],
		[undefined, undefined],
	])('when it is %p, then it is %p', (value, expected) => {
		expect(strictNumber(value, 'Amount')).toBe(expected);
	});

	it.each([[true], [[]], [[14]], [{}], ['0x10'], ['1e3'], ['12,5'], ['abc'], [NaN], [Infinity]])('when it is %p, then it is refused and never taken for 0 or 1', (value) => {
		expect(failureOf(() => strictNumber(value, 'Amount'))).toMatchObject({ code: 'invalid-setting', message: expect.stringMatching(/^Amount must be a number such as 12\.5, not /) });
	});
});

describe('given what an expression may give for a text', () => {
	it.each([
		['  shop-1 ', 'shop-1'],
		[17, '17'],
		[false, 'false'],
		['', undefined],
		[null, undefined],
	])('when it is %p, then it is %p', (value, expected) => {
		expect(strictText(value, 'External ID')).toBe(expected);
	});

	it.each([[{ id: 1 }], [['a']]])('when it is %p, then it is refused: all such records would share one text', (value) => {
		expect(failureOf(() => strictText(value, 'External ID'))).toMatchObject({ code: 'invalid-setting', message: expect.stringMatching(/^External ID must be a text, not a (record|list)$/) });
	});
});

describe('given a locator', () => {
	it.each([
		[locator('14'), 14],
		[locator(14), 14],
		['14', 14],
		[locator(''), undefined],
		[locator(null), undefined],
	])('when it is %j, then the number is %p', (value, expected) => {
		expect(numberIn(value, 'Article')).toBe(expected);
	});

	it.each([[locator(true)], [locator([14])], [locator('14.5')], [locator('-1')], [locator(0)], [{ id: 14 }]])('when it is %j, then it is refused', (value) => {
		expect(failureOf(() => numberIn(value, 'Article'))).toMatchObject({ code: 'invalid-setting', message: expect.stringContaining('Article must be a number') });
	});

	it('when it holds a code, then that is trimmed, and a record is refused', () => {
		expect(codeIn(locator(' PIN '))).toBe('PIN');
		expect(failureOf(() => codeIn(locator({}), 'Method'))).toMatchObject({ message: 'Method must be a text, not a record' });
	});
});
