import { changesOf, pathsIn } from '../../../../lib/ccv/users/changesOf';

describe('changesOf', () => {
	it.each<[string, object, object, object]>([
		['a field that is not wanted', { kvk: '1', btw: '2' }, { btw: '2' }, {}],
		['an empty text and null', { kvk: '', city: null }, { kvk: null, city: '' }, {}],
		['an absent field and an empty text', {}, { kvk: '', group_id: null }, {}],
		['a text and an empty one', { kvk: '1' }, { kvk: '' }, { kvk: '' }],
		['a number and its text', { group_id: 5, discount: '7.50' }, { group_id: '5', discount: 7.5 }, {}],
		['0 and nothing', { discount: null }, { discount: 0 }, { discount: 0 }],
		['false and nothing', {}, { status: false }, { status: false }],
		['another case', { email: 'A@x' }, { email: 'a@x' }, { email: 'a@x' }],
		['a record within', { info: { a: 1, b: { c: 2, d: 3 } } }, { info: { a: 1, b: { c: 4, d: 3 } } }, { info: { b: { c: 4 } } }],
		['a record that was not there', { info: null }, { info: { a: '', b: 1 } }, { info: { b: 1 } }],
		['the day of a moment', { birthdate: '1980-01-30T23:00:00Z' }, { birthdate: '1980-01-31' }, {}],
		['another day', { birthdate: '1980-01-31' }, { birthdate: '1980-02-01' }, { birthdate: '1980-02-01' }],
		['half a street', { street: 'Kade', housenumber: 1, housenumber_suffix: 'a' }, { housenumber: 2 }, { street: 'Kade', housenumber: 2, housenumber_suffix: 'a' }],
		['the same street', { street: 'Kade', housenumber: 1, housenumber_suffix: '' }, { street: 'Kade', housenumber: '1', housenumber_suffix: null }, {}],
		['a street where there were lines', { street: '', housenumber: null, address_line_1: 'Kade 1' }, { street: 'Kade', housenumber: 1 }, { street: 'Kade', housenumber: 1 }],
	])('given %s, when it is compared, then only what differs is left', (_, known, wanted, changes) => {
		expect(changesOf(known as never, wanted as never)).toEqual(changes);
	});

	it('given changes, when they are named, then each has the way to it', () => {
		expect(pathsIn({ status: false, userinfo: { email: 'x', billingaddress: { city: null } } })).toEqual(['status', 'userinfo.email', 'userinfo.billingaddress.city']);
	});
});
