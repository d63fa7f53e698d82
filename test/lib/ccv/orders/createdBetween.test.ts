import { createdFilter, isCreatedIn } from '../../../../lib/ccv/orders/createdBetween';

const ms = (text: string) => Date.parse(text);

describe('createdFilter', () => {
	it('given no span, when CCV is asked, then without a date', () => {
		expect(createdFilter({})).toEqual({});
	});

	it.each(['-12:00', '-05:00', 'Z', '+01:00', '+02:00', '+14:00'])('given CCV reads plain dates in the zone %s, as the first or the last moment of the day, when it is asked, then nothing of the span is missed', (zone) => {
		const [fromMs, beforeMs] = [ms('2026-11-20T10:00:00Z'), ms('2026-11-21T22:59:59Z')];

		const { min_create_date: min, max_create_date: max } = createdFilter({ fromMs, beforeMs });

		expect(ms(`${String(min)}T00:00:00${zone}`)).toBeLessThanOrEqual(fromMs);
		expect(ms(`${String(max)}T00:00:00${zone}`)).toBeGreaterThanOrEqual(beforeMs - 1);
		expect(beforeMs - fromMs + 5 * 86_400_000).toBeGreaterThan(ms(`${String(max)}T23:59:59Z`) - ms(`${String(min)}T00:00:00Z`));
	});
});

describe('isCreatedIn', () => {
	const span = { fromMs: ms('2026-11-20T10:00:00Z'), beforeMs: ms('2026-11-20T11:00:00Z') };

	it.each([
		['2026-11-20T09:59:59Z', false],
		['2026-11-20T10:00:00Z', true],
		['2026-11-20T10:00:00', true],
		['2026-11-20T11:59:59+01:00', true],
		['2026-11-20T11:00:00Z', false],
		['never', false],
	])('given a record of %s, when a span is asked for, then it is in it: %s', (date, expected) => {
		expect(isCreatedIn(span, { create_date: date })).toBe(expected);
	});

	it('given no span, when a record has no date, then it is wanted', () => {
		expect(isCreatedIn({}, {})).toBe(true);
	});
});
