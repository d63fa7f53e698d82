import { DateTime } from 'luxon';

import type { SoapMplusDate, SoapMplusDateTime } from '../soap/mplusTypes.generated';

/** Nothing shorter: of 07-30 luxon makes a day of this year, of 12:00 one of today. */
const WHOLE_DATE = /^\s*\d{4}-\d{2}-\d{2}(?:$|[T\s])/;

/** 2026-07-30 (or a time, whose day in the shop's zone counts) as the till's date; undefined where the text is none. */
export function mplusDayOf(text: string, zone: string): SoapMplusDate | undefined {
	const at = read(text, zone);
	return at.isValid ? { day: at.day, mon: at.month, year: at.year } : undefined;
}

/**
 * An ISO time as the till's own: the wall clock of the shop with the right offset in whole minutes, so that a till that
 * ignores the offset and one that honours it read the same (Mplus API, dossier 3.2). A text without offset is wall clock.
 */
export function mplusMomentOf(text: string, zone: string): SoapMplusDateTime | undefined {
	const at = read(text, zone);
	if (!at.isValid) return undefined;
	const { second, minute, hour, day, month, year, offset } = at;
	return { sec: second, min: minute, hour, day, mon: month, year, isdst: false, timezone: Math.round(offset) };
}

/** An ISO time as an xsd:dateTime with offset. */
export function xsdTimeOf(text: string, zone: string): string | undefined {
	const at = read(text, zone);
	return at.toISO({ suppressMilliseconds: true, includeOffset: true }) ?? undefined;
}

function read(text: string, zone: string): DateTime {
	if (!WHOLE_DATE.test(text)) return DateTime.invalid('not a whole date');
	return DateTime.fromISO(text.trim().replace(/^(\d{4}-\d{2}-\d{2})\s+/, '$1T'), { zone }).setZone(zone);
}
