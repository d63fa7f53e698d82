import { DateTime } from 'luxon';

import { centsIn } from '../../../nodes/MplusKassa/fields/centsIn';
import { entriesIn, entryIn, momentAsText, textIn } from '../../../nodes/shared/entered';
import { strictNumber } from '../../../nodes/shared/readItemParameters';
import { failureOf } from '../../support/failureOf';

const LINE = { article: 14 };

describe('entriesIn', () => {
	it.each([[undefined], [null], [''], [{}], [{ line: undefined }], [{ line: null }], [{ line: [] }]])('given nothing (%j), when it is read, then there are none', (collection) => {
		expect(entriesIn(collection, 'line', 'Lines')).toEqual([]);
	});

	it('given what the panel gives, when it is read, then it is that', () => {
		expect(entriesIn({ line: [LINE] }, 'line', 'Lines')).toEqual([LINE]);
	});

	it.each([[[LINE]], [{ lines: [LINE] }], [{ line: LINE }], [{ line: [14] }], [{ line: [null] }], [{ line: [[LINE]] }], [{ line: [LINE], other: 1 }], ['[]'], [5], [true], [false], [0]])('given another shape (%j), when it is read, then it is refused by name', (collection) => {
		expect(failureOf(() => entriesIn(collection, 'line', 'Lines'))).toMatchObject({ code: 'invalid-setting', message: expect.stringMatching(/^Lines must be filled in here, or an expression that gives \{"line": /) });
	});
});

describe('entryIn', () => {
	it.each([[undefined], [{}], [{ values: null }]])('given nothing (%j), when it is read, then there is none', (collection) => {
		expect(entryIn(collection, 'values', 'Invoice Address')).toBeUndefined();
	});

	it.each([['Dorpsstraat 1'], [{ city: 'Utrecht' }], [{ values: [{ city: 'Utrecht' }] }], [{ values: 'Utrecht' }]])('given another shape (%j), when it is read, then it is refused by name', (collection) => {
		expect(failureOf(() => entryIn(collection, 'values', 'Invoice Address'))).toMatchObject({ code: 'invalid-setting', message: expect.stringMatching(/^Invoice Address must be filled in here/) });
	});
});

describe('a value out of an expression', () => {
	it.each<[unknown, string | undefined]>([
		[' a ', 'a'],
		[5, '5'],
		[' ', undefined],
		[null, undefined],
		[new Date('2026-12-01T00:00:00Z'), '2026-12-01T00:00:00.000Z'],
		[DateTime.fromISO('2026-12-01T00:00:00Z', { zone: 'utc' }), '2026-12-01T00:00:00.000Z'],
	])('given %j, when it is read as a text, then it is %j', (value, expected) => {
		expect(textIn(value, 'Reference')).toBe(expected);
	});

	it.each([[[1]], [{ a: 1 }]])('given %j, when it is read as a text, a number or an amount, then it is refused by name', (value) => {
		for (const read of [textIn, strictNumber, centsIn]) expect(failureOf(() => read(value, 'Reference'))).toMatchObject({ code: 'invalid-setting', message: expect.stringMatching(/^Reference must be a/) });
	});

	it.each([[true], ['0x10'], ['1e3'], ['1,50'], ['Infinity'], [Number.NaN]])('given %j, when it is read as a number, then it is refused', (value) => {
		expect(failureOf(() => strictNumber(value, 'Price'))).toMatchObject({ message: expect.stringMatching(/^Price must be a number/) });
	});

	it('given what is no moment, when it is made a text, then it stays as it is', () => {
		const record = { a: 1 };

		expect(momentAsText(record)).toBe(record);
	});
});
