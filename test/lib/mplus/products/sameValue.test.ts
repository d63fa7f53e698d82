import { sameValue } from '../../../../lib/mplus/products/sameValue';

describe('given what is sent and what the till has', () => {
	it.each<[string, unknown, unknown, boolean]>([
		['the same text', 'A', 'A', true],
		['another case', 'a', 'A', false],
		['cleared and none', null, undefined, true],
		['cleared and empty', null, '', true],
		['cleared and a text', null, 'A', false],
		['a number and its text', 1, '1', false],
		['0 and none', 0, undefined, false],
		['false and none', false, undefined, false],
		['numbers in another order', [1, 2], [2, 1], true],
		['more numbers', [1], [1, 2], false],
		['no numbers and none', [], undefined, true],
		['no numbers and some', [], [1], false],
		['part of a record', { a: 1 }, { a: 1, b: 2 }, true],
		['a record and none', { a: 1 }, undefined, false],
		['an empty record and none', { a: null }, undefined, true],
		['records in another order', [{ a: 1 }, { a: 2 }], [{ a: 2 }, { a: 1 }], false],
		['one custom field of two', { customField: [{ fieldName: 'b', strValue: 'x' }] }, { customField: [{ fieldName: 'a' }, { fieldName: 'b', strValue: 'x', dataType: 'DATA-TYPE-STRING' }] }, true],
		['a custom field with another value', { customField: [{ fieldName: 'b', strValue: 'x' }] }, { customField: [{ fieldName: 'b', strValue: 'y' }] }, false],
		['a custom field whose type the till knows better', { customField: [{ fieldName: 'b', dataType: 'DATA-TYPE-UNKNOWN', intValue: 1 }] }, { customField: [{ fieldName: 'b', dataType: 'DATA-TYPE-INT', intValue: 1 }] }, true],
		['an empty list of custom fields and some', { customField: [] }, { customField: [{ fieldName: 'a' }] }, true],
	])('when it is %s, then they are the same: %j %j %s', (_, sent, known, expected) => {
		expect(sameValue(sent, known)).toBe(expected);
	});
});
