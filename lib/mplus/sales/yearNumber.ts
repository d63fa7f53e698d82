import type { YearNumber } from '../soap/mplusTypes.generated';

/** A number as people write it, 2026.85214; undefined where the till gave none yet. */
export function yearNumberText(both: Partial<YearNumber> | undefined): string | undefined {
	if (!both?.number) return undefined;
	return both.year ? `${both.year}.${both.number}` : String(both.number);
}

/** What people write as a number, 2026.85214 or 2026-85214; undefined where it is none. */
export function toYearNumber(text: string): YearNumber | undefined {
	const [, year, number] = /^(\d{4})[.\-/ ](\d{1,9})$/.exec(text.trim()) ?? [];
	return year === undefined || number === undefined ? undefined : { year: Number(year), number: Number(number) };
}
