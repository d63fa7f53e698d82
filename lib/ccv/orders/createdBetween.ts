import type { CcvQuery } from '../ccvUrl';
import type { CcvRecord } from '../writes/createRecord';

/** A span of time in milliseconds: from the first moment on, before the second. */
export interface Span {
	fromMs?: number;
	beforeMs?: number;
}

const DAY_MS = 86_400_000;

/**
 * What a list is asked for: only plain dates are documented for these filters (CCV API, dossier 6), and in which zone CCV reads them
 * is not. A span that is a little too wide is asked for, and `isCreatedIn` says what is really in it.
 */
export function createdFilter({ fromMs, beforeMs }: Span): CcvQuery {
	return {
		...(fromMs !== undefined && { min_create_date: dateOf(fromMs - DAY_MS) }),
		...(beforeMs !== undefined && { max_create_date: dateOf(beforeMs + 2 * DAY_MS) }),
	};
}

export function isCreatedIn({ fromMs = -Infinity, beforeMs = Infinity }: Span, { create_date: date }: CcvRecord): boolean {
	if (fromMs === -Infinity && beforeMs === Infinity) return true;
	const createdMs = Date.parse(zoned(String(date)));
	return createdMs >= fromMs && createdMs < beforeMs;
}

function dateOf(ms: number): string {
	return new Date(ms).toISOString().slice(0, 10);
}

// CCV writes UTC; a date without a zone would be read in the zone of the server that runs n8n.
function zoned(date: string): string {
	return /(?:Z|[+-]\d\d:?\d\d)$/.test(date) ? date : `${date}Z`;
}
