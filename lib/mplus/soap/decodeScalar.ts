import { decodeDecimal } from './decodeDecimal';
import type { FieldSpec } from './mplusTable';

export type ScalarField = Exclude<FieldSpec, { kind: 'struct' }>;

const ZERO = 48;
const NINE = 57;
const INTEGER = /^[+-]?\d+$/;
const BOOLEANS = new Map([['true', true], ['1', true], ['false', false], ['0', false]]);

// V8 shares a slice of 13 characters or more with its source: one article number kept would keep a whole 20 MB answer.
const SHARED_LENGTH = 13;
const detach = (text: string) => (text.length < SHARED_LENGTH ? text : ` ${text}`.slice(1));

function decodeInteger(text: string): number | undefined {
	let value = 0;
	for (let i = 0; i < text.length; i++) {
		const code = text.charCodeAt(i);
		if (i === 15 || code < ZERO || code > NINE) return decodeUnusualInteger(text.trim());
		value = value * 10 + code - ZERO;
	}
	return text === '' ? undefined : value;
}

function decodeUnusualInteger(text: string): number | undefined {
	const value = Number(text);
	return INTEGER.test(text) && Number.isSafeInteger(value) ? value + 0 : undefined;
}

/** The value of a scalar element, or undefined where its text is none of its kind. */
export function decodeScalar(field: ScalarField, text: string): string | number | boolean | undefined {
	switch (field.kind) {
		case 'string':
			return detach(text);
		case 'boolean':
			return BOOLEANS.get(text) ?? BOOLEANS.get(text.trim());
		case 'decimal':
			return decodeDecimal(text.trim());
		case 'enum':
			// Unknown literals pass: a till may be newer than this table.
			return detach(text.trim());
		case 'date':
		case 'dateTime':
		case 'base64':
			return detach(text.trim());
		default:
			return decodeInteger(text);
	}
}
