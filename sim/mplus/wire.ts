/** A value as it travels: `long` and money in cents as numbers, `decimal` and dates as text, repeated elements as arrays. */
export type Wire = string | number | boolean | WireRecord | Wire[];

export interface WireRecord {
	[field: string]: Wire | undefined;
}

export function numberIn(record: WireRecord | undefined, field: string): number | undefined {
	const value = record?.[field];
	return typeof value === 'number' ? value : undefined;
}

export function textIn(record: WireRecord | undefined, field: string): string | undefined {
	const value = record?.[field];
	return typeof value === 'string' ? value : undefined;
}

export function recordIn(record: WireRecord | undefined, field: string): WireRecord | undefined {
	const value = record?.[field];
	return isRecord(value) ? value : undefined;
}

export function numbersIn(record: WireRecord | undefined, field: string): number[] {
	return listIn(record, field).filter((value): value is number => typeof value === 'number');
}

export function textsIn(record: WireRecord | undefined, field: string): string[] {
	return listIn(record, field).filter((value): value is string => typeof value === 'string');
}

/** The records of a wrapped list: `recordsIn(order, 'lineList', 'line')`. */
export function recordsIn(record: WireRecord | undefined, wrapper: string, child: string): WireRecord[] {
	return listIn(recordIn(record, wrapper), child).filter(isRecord);
}

/** TextList nests twice: `<pluNumbers><text><text>A12</text></text></pluNumbers>` (API.md 3.4). */
export function textListIn(record: WireRecord | undefined, field: string): string[] {
	return recordsIn(record, field, 'text').map((entry) => textIn(entry, 'text') ?? '');
}

function listIn(record: WireRecord | undefined, field: string): Wire[] {
	const value = record?.[field];
	return Array.isArray(value) ? value : [];
}

function isRecord(value: Wire | undefined): value is WireRecord {
	return typeof value === 'object' && !Array.isArray(value);
}
