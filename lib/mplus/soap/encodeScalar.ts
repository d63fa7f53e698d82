import type { FieldSpec, ScalarKind } from './mplusTable';

type IntegerKind = 'int' | 'short' | 'long' | 'unsignedByte' | 'unsignedShort' | 'unsignedInt' | 'unsignedLong';

/** `needed` says what the field takes, for the error that names it. */
export type EncodedScalar = { text: string } | { needed: string };

const SAFE = Number.MAX_SAFE_INTEGER;
const RANGES: Record<IntegerKind, readonly [min: number, max: number]> = {
	short: [-32_768, 32_767],
	int: [-2_147_483_648, 2_147_483_647],
	long: [-SAFE, SAFE],
	unsignedByte: [0, 255],
	unsignedShort: [0, 65_535],
	unsignedInt: [0, 4_294_967_295],
	unsignedLong: [0, SAFE],
};

const DAY = String.raw`(?!0000)\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])`;
const ZONE = String.raw`(?:Z|[+-](?:(?:0\d|1[0-3]):[0-5]\d|14:00))?`;
const BASE64 = /^[A-Za-z0-9+/]*(?:[AQgw]==|[AEIMQUYcgkosw048]=)?$/;
const TEXTS: Record<'decimal' | 'date' | 'dateTime', readonly [pattern: RegExp, needed: string]> = {
	decimal: [/^-?\d+(?:\.\d+)?$/, 'a decimal number such as "12.50"'],
	date: [new RegExp(`^${DAY}${ZONE}$`), 'a date such as 2026-07-30'],
	dateTime: [new RegExp(`^${DAY}T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?${ZONE}$`), 'a time such as 2026-07-30T13:45:00+02:00'],
};

function encodeInteger(value: unknown, [min, max]: readonly [number, number]): EncodedScalar {
	const fits = typeof value === 'number' && Number.isSafeInteger(value) && value >= min && value <= max;
	return fits ? { text: String(value) } : { needed: `a whole number from ${min} to ${max}` };
}

// Up to 15 digits a number and its shortest text are the same decimal; 0.1 + 0.2 has 17 and shows that somebody calculated.
function decimalText(value: unknown): unknown {
	if (typeof value !== 'number') return value;
	const text = String(value);
	return text.replace(/^-?0*\.?0*|\./g, '').length <= 15 ? text : undefined;
}

function encodePattern(value: unknown, [pattern, needed]: readonly [RegExp, string]): EncodedScalar {
	return typeof value === 'string' && pattern.test(value) ? { text: value } : { needed };
}

function encodeDay(value: unknown, pattern: readonly [RegExp, string]): EncodedScalar {
	const encoded = encodePattern(value, pattern);
	if ('needed' in encoded) return encoded;
	const [year = 0, month = 0, day = 0] = encoded.text.slice(0, 10).split('-').map(Number);
	return day <= new Date(Date.UTC(year, month, 0)).getUTCDate() ? encoded : { needed: 'a day that its month has' };
}

function encodeBase64(value: unknown): EncodedScalar {
	return typeof value === 'string' && value.length % 4 === 0 && BASE64.test(value) ? { text: value } : { needed: 'base64 text' };
}

function encodeKind(kind: ScalarKind, value: unknown): EncodedScalar {
	switch (kind) {
		case 'string':
			// null is "cleared on purpose", and a text is cleared by an empty one.
			if (value === null) return { text: '' };
			return typeof value === 'string' ? { text: value } : { needed: 'a text' };
		case 'boolean':
			return typeof value === 'boolean' ? { text: String(value) } : { needed: 'true or false' };
		case 'decimal':
			return encodePattern(decimalText(value), TEXTS.decimal);
		case 'date':
		case 'dateTime':
			return encodeDay(value, TEXTS[kind]);
		case 'base64':
			return encodeBase64(value);
		default:
			return encodeInteger(value, RANGES[kind]);
	}
}

/** The text of one value on the wire, not yet escaped. */
export function encodeScalar(field: Exclude<FieldSpec, { kind: 'struct' }>, value: unknown): EncodedScalar {
	if (field.kind !== 'enum') return encodeKind(field.kind, value);
	if (typeof value === 'string' && field.literals.has(value)) return { text: value };
	return { needed: `one of ${[...field.literals].slice(0, 12).join(', ')}${field.literals.size > 12 ? ', …' : ''}` };
}
