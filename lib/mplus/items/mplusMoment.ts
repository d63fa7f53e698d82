import { DateTime } from 'luxon';

import type { SoapMplusDate, SoapMplusDateTime } from '../soap/mplusTypes.generated';

/** 2026-07-30 (or a time, whose day in the shop's zone counts) as the till's date; undefined where the text is none. */
export function mplusDayOf(text: string, zone: string): SoapMplusDate | undefined {
	const at = DateTime.fromISO(text, { setZone: false, zone });
	return at.isValid ? { day: at.day, mon: at.month, year: at.year } : undefined;
}

/**
 * An ISO time as the till's own: the wall clock of the shop with the right offset in whole minutes, so that a till that
 * ignores the offset and one that honours it read the same (Mplus API, dossier 3.2). A text without offset is wall clock.
 */
export function mplusMomentOf(text: string, zone: string): SoapMplusDateTime | undefined {
	const at = DateTime.fromISO(text, { zone }).setZone(zone);
	if (!at.isValid) return undefined;
	const { second, minute, hour, day, month, year, offset } = at;
	return { sec: second, min: minute, hour, day, mon: month, year, isdst: false, timezone: Math.round(offset) };
}

/** An ISO time as an xsd:dateTime with offset. */
export function xsdTimeOf(text: string, zone: string): string | undefined {
	const at = DateTime.fromISO(text, { zone }).setZone(zone);
	return at.toISO({ suppressMilliseconds: true, includeOffset: true }) ?? undefined;
}
