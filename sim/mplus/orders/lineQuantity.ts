import { numberIn, recordIn, recordsIn, type WireRecord } from '../wire';

type Counted = 'quantity' | 'deliveredQuantity' | 'cancelledQuantity';

const PLACES: Record<Counted, string> = {
	quantity: 'decimalPlaces',
	deliveredQuantity: 'deliveredDecimalPlaces',
	cancelledQuantity: 'cancelledDecimalPlaces',
};

/** A quantity of a line in millionths; decimal places that are absent mean 0 (API.md 3.3). */
export function microsOf(line: WireRecord, counted: Counted = 'quantity'): number {
	const data = recordIn(line, 'data');
	return toMicros(numberIn(data, counted) ?? 0, numberIn(data, PLACES[counted]) ?? 0);
}

/** What is neither delivered nor cancelled. */
export function openMicros(line: WireRecord): number {
	return microsOf(line) - microsOf(line, 'deliveredQuantity') - microsOf(line, 'cancelledQuantity');
}

/** The line with another quantity, in at least the decimal places of the line. */
export function withMicros(line: WireRecord, counted: Counted, micros: number): WireRecord {
	const data = recordIn(line, 'data') ?? {};
	let places = Math.min(6, numberIn(data, 'decimalPlaces') ?? 0);
	while (micros % 10 ** (6 - places) !== 0) places += 1;
	return { ...line, data: { ...data, [counted]: micros / 10 ** (6 - places), [PLACES[counted]]: places } };
}

export function toMicros(quantity: number, decimalPlaces: number): number {
	return Math.round(quantity * 10 ** (6 - decimalPlaces));
}

/** The preparation lines under a line. */
export function nestedLines(line: WireRecord): WireRecord[] {
	return recordsIn(line, 'preparationList', 'line');
}

/** Changes a line and all that is under it. */
export function mapLine(line: WireRecord, change: (line: WireRecord) => WireRecord): WireRecord {
	const nested = nestedLines(line).map((under) => mapLine(under, change));
	return { ...change(line), preparationList: nested.length > 0 ? { line: nested } : undefined };
}

export function flatLines(lines: WireRecord[]): WireRecord[] {
	return lines.flatMap((line) => [line, ...flatLines(nestedLines(line))]);
}
