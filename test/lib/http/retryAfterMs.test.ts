import { retryAfterMs } from '../../../lib/http/retryAfterMs';

const NOW = Date.parse('2026-03-02T09:00:00Z');

describe('given the header Retry-After', () => {
	it.each([
		['0', 0],
		['7', 7_000],
		[' 7 ', 7_000],
		['1.5', 1_500],
		['Mon, 02 Mar 2026 09:00:30 GMT', 30_000],
		['Monday, 02-Mar-26 09:00:30 GMT', 30_000],
		['Mon, 02 Mar 2026 08:59:59 GMT', 0],
	])('when it is "%s", then it is %d ms', (value, ms) => {
		expect(retryAfterMs({ 'retry-after': value }, NOW)).toBe(ms);
	});

	it.each(['', ' ', '-5', '1e3', 'soon', 'in 5', 'May 5', 'NaN', 'Mon, 99 Mar 2026 09:00:30 GMT'])('when it is "%s", then it says nothing', (value) => {
		expect(retryAfterMs({ 'retry-after': value }, NOW)).toBeUndefined();
	});

	it('when it is absent, then it says nothing', () => {
		expect(retryAfterMs({}, NOW)).toBeUndefined();
	});
});
