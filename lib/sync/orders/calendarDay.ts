import { DateTime } from 'luxon';

import type { CalendarDay } from './OrderTarget';

/** The day of an instant in a zone. `at`: ISO text with a zone, or milliseconds. */
export function calendarDay(at: string | number, timezone: string): CalendarDay {
	// Not fromISO: it works out the zone's offset twice.
	const instant = DateTime.fromMillis(typeof at === 'number' ? at : Date.parse(at), { zone: timezone });
	return { year: instant.year, month: instant.month, day: instant.day };
}

export function isoDay({ year, month, day }: CalendarDay): string {
	return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
