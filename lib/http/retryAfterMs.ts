const SECONDS = /^\d+(?:\.\d+)?$/;
// Date.parse alone makes a date of almost anything with a number in it.
const HTTP_DATE = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)/;

/** The Retry-After header, in seconds or as a date, as milliseconds from `now`; undefined where absent or unreadable. */
export function retryAfterMs(headers: Record<string, string>, now: number): number | undefined {
	const value = headers['retry-after']?.trim();
	if (!value) return undefined;
	if (SECONDS.test(value)) return Math.ceil(Number(value) * 1000);
	const at = HTTP_DATE.test(value) ? Date.parse(value) : NaN;
	return Number.isNaN(at) ? undefined : Math.max(0, at - now);
}
