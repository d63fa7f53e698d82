import { DateTime } from 'luxon';

const ZONE = 'Europe/Amsterdam';

/** The day of a date of CCV's: as it stands, or of a moment in UTC the day that it is in the shop; undefined where it is none. */
export function shopDay(date: string | null | undefined): string | undefined {
	const text = date?.trim() ?? '';
	const isDay = /^\d{4}-\d\d-\d\d$/.test(text);
	const moment = isDay ? DateTime.fromISO(text, { zone: ZONE }) : DateTime.fromISO(text, { zone: 'utc' }).setZone(ZONE);
	return moment.isValid ? (moment.toISODate() ?? undefined) : undefined;
}
