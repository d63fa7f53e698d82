import fc from 'fast-check';

import { changesOf } from '../../../../lib/mplus/relations/changesOf';
import type { Relation } from '../../../../lib/mplus/soap/mplusTypes.generated';

const KNOWN = {
	...{ relationNumber: 10, syncMarker: 5, active: true, name: 'Anna', email: 'anna@example.com', mobile: '', creditLimit: 25000 },
	...{ accountBalance: '12.50', birthDate: { day: 31, mon: 1, year: 1980 }, categoryIds: { category: [2, 1] }, cardNumbers: ['a', 'b'] },
	customFieldList: { customField: [{ fieldName: 'a', strValue: '1', dataType: 'DATA-TYPE-STRING' }, { fieldName: 'b', boolValue: true }] },
	contactList: { relation: [{ relationNumber: 11, name: 'Piet', email: 'Piet@example.com', telephone: '030' }, { relationNumber: 12, name: 'Els' }] },
} satisfies Relation;

const CLEARED = null as unknown as string;

describe('given a relation of the till', () => {
	it.each<[string, object]>([
		['nothing', {}],
		['fields that are not given', { name: undefined }],
		['what it has', { name: 'Anna', active: true, creditLimit: 25000, birthDate: { day: 31, mon: 1, year: 1980 } }],
		['an empty field cleared or emptied', { mobile: CLEARED, telephone: '', website: CLEARED }],
		['its categories and cards in another order', { categoryIds: { category: [1, 2] }, cardNumbers: ['b', 'a'] }],
		['a decimal as a number', { accountBalance: 12.5 }],
		['one custom field it has', { customFieldList: { customField: [{ fieldName: 'b', boolValue: true }] } }],
		['a contact it has', { contactList: { relation: [{ email: 'piet@example.com', telephone: '030' }] } }],
		['what the till keeps itself', { relationNumber: 99, syncMarker: 1, changeTimestamp: undefined }],
	])('when %s is wanted, then nothing is to be sent', (_, wanted) => {
		expect(changesOf(KNOWN, wanted as Relation)).toEqual({});
	});

	it.each<[string, object, object]>([
		['another name', { name: 'Bo', email: 'anna@example.com' }, { name: 'Bo' }],
		['a field cleared', { email: CLEARED }, { email: null }],
		['a switch', { active: false }, { active: false }],
		['another day', { birthDate: { day: 1, mon: 1, year: 1980 } }, { birthDate: { day: 1, mon: 1, year: 1980 } }],
		['fewer categories', { categoryIds: { category: [1] } }, { categoryIds: { category: [1] } }],
		['another decimal', { accountBalance: 12.51 }, { accountBalance: 12.51 }],
		[
			'a custom field',
			{ customFieldList: { customField: [{ fieldName: 'b', boolValue: false }, { fieldName: 'c', intValue: 1 }] } },
			{ customFieldList: { customField: [{ fieldName: 'a', strValue: '1', dataType: 'DATA-TYPE-STRING' }, { fieldName: 'b', boolValue: false }, { fieldName: 'c', intValue: 1 }] } },
		],
		[
			'a contact',
			{ contactList: { relation: [{ relationNumber: 12, mobile: '06' }, { name: 'Jo' }] } },
			{ contactList: { relation: [{ relationNumber: 11, name: 'Piet', email: 'Piet@example.com', telephone: '030' }, { relationNumber: 12, name: 'Els', mobile: '06' }, { name: 'Jo' }] } },
		],
	])('when %s is wanted, then that is to be sent, lists as a whole', (_, wanted, changes) => {
		expect(changesOf(KNOWN, wanted as Relation)).toEqual(changes);
	});

	it('when any fields are wanted and written, then nothing is left to send', () => {
		const text = fc.oneof(fc.constant(null), fc.string());
		const wanted = fc.record({ name: text, city: text, email: text, active: fc.boolean(), creditLimit: fc.integer(), categoryIds: fc.record({ category: fc.uniqueArray(fc.integer()) }) }, { requiredKeys: [] });

		fc.assert(
			fc.property(wanted, (fields) => {
				const changes = changesOf(KNOWN, fields as Relation);
				const written = Object.fromEntries(Object.entries(changes).map(([name, value]) => [name, value ?? '']));

				expect(changesOf({ ...KNOWN, ...written }, fields as Relation)).toEqual({});
			}),
			{ seed: 7 },
		);
	});
});
