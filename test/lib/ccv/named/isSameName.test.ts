import { isSameName } from '../../../../lib/ccv/named/isSameName';

describe('isSameName', () => {
	it.each([
		['Acme', ' ACME\t', true],
		['Élan', 'élan', true],
		['E\u0301lan', 'élan', true],
		['Acme', 'Acme BV', false],
		['Elan', 'Élan', false],
		['A B', 'A  B', false],
		[null, '', true],
		[12, '12', true],
	])('given %j and %j, when they are compared, then it says %s', (one, other, expected) => {
		expect(isSameName(one, other)).toBe(expected);
	});
});
