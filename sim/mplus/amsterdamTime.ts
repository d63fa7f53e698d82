import type { WireRecord } from './wire';

const clock = new Intl.DateTimeFormat('en-GB', {
	timeZone: 'Europe/Amsterdam',
	...{ year: 'numeric', month: 'numeric', day: 'numeric' },
	...{ hour: 'numeric', minute: 'numeric', second: 'numeric', hourCycle: 'h23' },
});

/** SoapMplusDate and SoapMplusDateTime are the till's wall clock, the zone in minutes east (API.md 3.2). */
export function amsterdamDateTime(now: number): WireRecord & { year: number } {
	const part = new Map(clock.formatToParts(now).map(({ type, value }) => [type, Number(value)]));
	const read = (type: Intl.DateTimeFormatPartTypes): number => part.get(type) ?? 0;
	const [year, mon, day, hour, min, sec] = [
		read('year'),
		read('month'),
		read('day'),
		read('hour'),
		read('minute'),
		read('second'),
	];
	const offset = Date.UTC(year, mon - 1, day, hour, min, sec) - Math.floor(now / 1000) * 1000;
	return { sec, min, hour, day, mon, year, isdst: false, timezone: offset / 60_000 };
}

export function amsterdamDate(now: number): WireRecord {
	const { day, mon, year } = amsterdamDateTime(now);
	return { day, mon, year };
}
