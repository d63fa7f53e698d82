import { withoutAbsent } from '../../../lib/model/withoutAbsent';

describe('given a record with keys that are not given', () => {
	it('when it is copied, then those are left out, and null, 0 and empty text stay', () => {
		expect(Object.entries(withoutAbsent({ a: undefined, b: null, c: 0, d: '' }))).toEqual([['b', null], ['c', 0], ['d', '']]);
	});

	it('when one of its keys would become what the copy inherits, then the copy inherits what every object does', () => {
		const copy = withoutAbsent(JSON.parse('{"a":1,"__proto__":{"isAdmin":true}}') as Record<string, unknown>);

		expect([Object.getPrototypeOf(copy), copy.isAdmin, Object.keys(copy)]).toEqual([Object.prototype, undefined, ['a']]);
	});
});
