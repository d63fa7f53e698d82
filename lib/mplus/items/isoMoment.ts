import { DateTime, FixedOffsetZone } from 'luxon';

import type { Received, SoapMplusDate, SoapMplusDateTime } from '../soap/mplusTypes.generated';

/** A date as 2026-07-30; undefined for one of zeros, which means none (Mplus API, dossier 3.2). */
export function isoDayOf(date: Received<SoapMplusDate> | undefined): string | undefined {
	if (!date?.day || !date.mon || !date.year) return undefined;
	return DateTime.utc(date.year, date.mon, date.day).toISODate() ?? undefined;
}

/**
 * A time as 2026-07-30T13:45:00+02:00 in the shop's zone. The till writes the wall clock; its offset, where it has
 * one, says which of the two hours is meant when the clock is put back (Mplus API, dossier 3.2).
 */
export function isoMomentOf(moment: Received<SoapMplusDateTime> | undefined, zone: string): string | undefined {
	if (!moment?.day || !moment.mon || !moment.year) return undefined;
	const { year, mon: month, day, hour = 0, min: minute = 0, sec: second = 0, timezone } = moment;
	const clock = { year, month, day, hour, minute, second };
	const at = timezone ? DateTime.fromObject(clock, { zone: FixedOffsetZone.instance(timezone) }) : DateTime.fromObject(clock, { zone });
	return written(at.setZone(zone));
}

/** An xsd:dateTime, with or without offset and fraction, in the shop's zone; undefined where it is none. */
export function isoTimeOf(text: string, zone: string): string | undefined {
	return written(DateTime.fromISO(text, { zone }));
}

function written(at: DateTime): string | undefined {
	return at.toISO({ suppressMilliseconds: true, includeOffset: true }) ?? undefined;
}
