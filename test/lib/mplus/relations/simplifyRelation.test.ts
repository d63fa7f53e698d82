import { customFieldItem } from '../../../../lib/mplus/relations/customFieldItem';
import { simplifyRelation } from '../../../../lib/mplus/relations/simplifyRelation';
import { failureOf } from '../../../support/failureOf';

describe('given a relation', () => {
	it('when it is simplified, then what it has is there and nothing is made up', () => {
		expect(
			simplifyRelation(
				{
					...{ relationNumber: 7, active: false, name: 'Jansen BV', companyName: 'Jansen BV', email: '', points: 0, cardNumber: '1', cardNumbers: ['1', '2'], categoryId: 3 },
					customFieldList: {
						customField: [
							{ fieldName: 'number', intValue: 25, decimalPlaces: 1 },
							{ fieldName: 'switch', boolValue: false },
							{ fieldName: 'day', dateValue: { day: 1, mon: 2, year: 2026 } },
							{ fieldName: 'time', dateTimeValue: { sec: 0, min: 30, hour: 12, day: 1, mon: 7, year: 2026, isdst: false, timezone: 120 } },
							{ fieldName: 'several', multiSelectInt: [1, 2] },
							{ fieldName: 'empty', strValue: '' },
						],
					},
					contactList: { relation: [{ name: 'Jan', email: '' }] },
				},
				'Europe/Amsterdam',
			),
		).toEqual({
			...{ relationNumber: 7, active: false, type: 'company', name: 'Jansen BV', companyName: 'Jansen BV', points: 0, cardNumbers: ['1', '2'], categories: [3] },
			customFields: { number: 2.5, switch: false, day: '2026-02-01', time: '2026-07-01T12:30:00+02:00', several: [1, 2] },
			contacts: [{ name: 'Jan' }],
		});
		expect(simplifyRelation({}, 'Europe/Amsterdam')).toEqual({ type: 'person' });
	});
});

describe('given a custom field as a person enters it', () => {
	it.each([
		['text', ' VIP ', { dataType: 'DATA-TYPE-STRING', strValue: ' VIP ' }],
		['text', null, { dataType: 'DATA-TYPE-STRING', strValue: null }],
		['number', '12', { dataType: 'DATA-TYPE-INT', intValue: 12 }],
		['number', 2.5, { dataType: 'DATA-TYPE-DECIMAL', intValue: 2.5 }],
		['boolean', 'true', { dataType: 'DATA-TYPE-BOOL', boolValue: true }],
		['boolean', false, { dataType: 'DATA-TYPE-BOOL', boolValue: false }],
		['date', '2026-01-31', { dataType: 'DATA-TYPE-DATE', dateValue: '2026-01-31' }],
	] as const)('when it is a %s %j, then it becomes the till\'s', (kind, value, expected) => {
		expect(customFieldItem('f', kind, value)).toEqual({ fieldName: 'f', ...expected });
	});

	it.each([
		['number', 'ten', 'Custom field f needs a number'],
		['number', '', 'Custom field f needs a number'],
		['boolean', 'yes', 'Custom field f needs true or false'],
	] as const)('when it is no %s but %j, then it is refused', (kind, value, message) => {
		expect(failureOf(() => customFieldItem('f', kind, value))).toMatchObject({ message });
	});
});
