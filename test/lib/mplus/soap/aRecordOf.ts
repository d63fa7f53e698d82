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

const pick = <T>(values: readonly T[], choose: Choose): T => values[choose(values.length)] as T;

function aValue(field: FieldSpec, choose: Choose, depth: number): unknown {
	if (field.kind === 'struct') return aRecordOf(field.struct, choose, depth + 1);
	if (field.kind === 'enum') return pick([...field.literals], choose);
	return pick<unknown>(INTEGERS[field.kind] ?? OTHERS[field.kind] ?? [], choose);
}

// In a list the array is always there; elsewhere an empty bare list and none are the same on the wire.
function someValues(field: FieldSpec, choose: Choose, depth: number, least: number): unknown[] {
	const length = depth > DEEP ? least : Math.max(least, choose(3));
	return Array.from({ length }, () => aValue(field, choose, depth));
}

/** A record of a type, every choice in it made by `choose`: 0 leaves out whatever may be left out. */
export function aRecordOf(struct: StructSpec, choose: Choose, depth = 0): Record<string, unknown> {
	const record: Record<string, unknown> = {};
	for (const field of struct.fields) {
		const isGiven = field.occurs === 'required' || struct.isList || (depth <= DEEP && choose(2) === 1);
		if (!isGiven) continue;
		record[field.name] = field.occurs === 'repeated' ? someValues(field, choose, depth, struct.isList ? 0 : 1) : aValue(field, choose, depth);
	}
	return record;
}
