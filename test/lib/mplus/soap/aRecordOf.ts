import type { ScalarField } from '../../../../lib/mplus/soap/decodeScalar';
import type { FieldSpec, StructSpec } from '../../../../lib/mplus/soap/mplusTable';

/** Which of so many choices is taken next. */
export type Choose = (choices: number) => number;

const SAFE = Number.MAX_SAFE_INTEGER;
const TEXTS = ['', ' ', 'Jan', `&<>"'`, ']]>', '<![CDATA[x]]>', '<!-- -->', '&amp;&#65;', ' a\r\nb\tc\r', '😀 ñ €', '__proto__', 'x'.repeat(40), '\u0085\u2028\uFEFF', '&'.repeat(20)];
const INTEGERS: Record<string, number[]> = {
	long: [0, 1, -1, 1995, SAFE, -SAFE],
	int: [0, 1, -7, 2_147_483_647, -2_147_483_648],
	short: [0, 32_767, -32_768],
	unsignedByte: [0, 255],
	unsignedShort: [0, 65_535],
	unsignedInt: [0, 4_294_967_295],
	unsignedLong: [0, SAFE],
};
const OTHERS: Record<string, Array<string | boolean>> = {
	string: TEXTS,
	boolean: [true, false],
	decimal: ['0', '12.50', '-0.000001', '123456789012345678901.5'],
	date: ['2026-07-30', '2026-07-30Z'],
	dateTime: ['2026-07-30T13:45:00', '2026-07-30T13:45:00.123+02:00'],
	base64: ['', 'aGVsbG8='],
};
/** Below this level only what is required is given: types contain themselves. */
export const DEEP = 8;

export interface RecordOptions {
	/** Whether what may be left out of a type may be given; by default down to DEEP. */
	isOpen?: (struct: StructSpec, depth: number) => boolean;
	/** The value of a scalar field, by its path of names, or undefined for one of the usual values. */
	scalarAt?: (field: ScalarField, path: readonly string[]) => unknown;
}

interface Draw extends Required<RecordOptions> {
	choose: Choose;
}

const toDeep = (_struct: StructSpec, depth: number): boolean => depth <= DEEP;
const pick = <T>(values: readonly T[], choose: Choose): T => values[choose(values.length)] as T;

function aScalar(field: ScalarField, choose: Choose): unknown {
	if (field.kind === 'enum') return pick([...field.literals], choose);
	return pick<unknown>(INTEGERS[field.kind] ?? OTHERS[field.kind] ?? [], choose);
}

function aValue(field: FieldSpec, draw: Draw, depth: number, path: readonly string[]): unknown {
	if (field.kind === 'struct') return drawRecord(field.struct, draw, depth + 1, path);
	const value = draw.scalarAt(field, path);
	return value === undefined ? aScalar(field, draw.choose) : value;
}

// In a list the array is always there; elsewhere an empty bare list and none are the same on the wire.
function lengthOf(struct: StructSpec, isOpen: boolean, { choose }: Draw): number {
	const least = struct.isList ? 0 : 1;
	return isOpen ? Math.max(least, choose(3)) : least;
}

function drawRecord(struct: StructSpec, draw: Draw, depth: number, path: readonly string[]): Record<string, unknown> {
	const record: Record<string, unknown> = {};
	const isOpen = draw.isOpen(struct, depth);
	for (const field of struct.fields) {
		const isGiven = field.occurs === 'required' || struct.isList || (isOpen && draw.choose(2) === 1);
		if (!isGiven) continue;
		const value = () => aValue(field, draw, depth, [...path, field.name]);
		record[field.name] = field.occurs === 'repeated' ? Array.from({ length: lengthOf(struct, isOpen, draw) }, value) : value();
	}
	return record;
}

/** A record of a type, every choice in it made by `choose`: 0 leaves out whatever may be left out. */
export function aRecordOf(struct: StructSpec, choose: Choose, depth = 0, { isOpen = toDeep, scalarAt = () => undefined }: RecordOptions = {}): Record<string, unknown> {
	return drawRecord(struct, { choose, isOpen, scalarAt }, depth, []);
}
