import { customFieldItem } from '../../../../lib/mplus/relations/customFieldItem';
import { failureOf } from '../../../support/failureOf';

describe('customFieldItem', () => {
	it.each<[Parameters<typeof customFieldItem>[1], unknown, object]>([
		['number', '5', { dataType: 'DATA-TYPE-INT', intValue: 5 }],
		['number', -2.5, { dataType: 'DATA-TYPE-DECIMAL', intValue: -2.5 }],
		['text', ' a ', { strValue: ' a ' }],
		['text', null, { strValue: null }],
		['boolean', true, { boolValue: true }],
		['date', '2026-07-30', { dateValue: '2026-07-30' }],
	])('given a %s of %j, when it is written, then it is that', (kind, value, expected) => {
		expect(customFieldItem('field', kind, value)).toMatchObject({ fieldName: 'field', ...expected });
	});

	it.each<[Parameters<typeof customFieldItem>[1], unknown]>([
		...['', ' ', true, '0x10', '1e3', 'five', [5]].map((value): ['number', unknown] => ['number', value]),
		...[[['a']], { a: 1 }].map((value): ['text', unknown] => ['text', value]),
		['boolean', 1],
		['date', [1]],
	])('given a %s of %j, when it is written, then it is refused by name', (kind, value) => {
		expect(failureOf(() => customFieldItem('age', kind, value))).toMatchObject({ code: 'invalid-setting', message: expect.stringMatching(/^Custom field age needs /) });
	});
});
