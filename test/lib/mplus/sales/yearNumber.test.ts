import { toYearNumber, yearNumberText } from '../../../../lib/mplus/sales/yearNumber';

describe('yearNumber', () => {
	it.each(['2026.85214', ' 2026-85214 ', '2026/85214', '2026 85214'])('given %j, when it is read, then year and number', (text) => {
		expect(toYearNumber(text)).toEqual({ year: 2026, number: 85214 });
	});

	it.each(['', '85214', '26.85214', '2026.', '2026.85.214', '2026.x', '2026.1234567890'])('given %j, when it is read, then it is none', (text) => {
		expect(toYearNumber(text)).toBeUndefined();
	});

	it.each([
		[{ year: 2026, number: 7 }, '2026.7'],
		[{ year: 0, number: 7 }, '7'],
		[{ number: 7 }, '7'],
		[{ year: 2026, number: 0 }, undefined],
		[{}, undefined],
		[undefined, undefined],
	])('given %p, when it is shown, then %p', (both, text) => {
		expect(yearNumberText(both)).toBe(text);
	});
});
