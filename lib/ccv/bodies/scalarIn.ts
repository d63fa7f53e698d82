import { PosError } from '../../http/PosError';

type Scalar = string | number | boolean;

/** A text with zeros in front is the number of something else, not this number. */
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
/** So many decimal digits survive as a number. */
const DIGITS = 15;

/** A value as one of the types of CCV's models: text, int, number or bool. Never rounds and never guesses. */
export function scalarIn(type: string, value: unknown, label: string): Scalar {
	const found = readScalar(type, value);
	if (found !== undefined) return found;
	throw new PosError('invalid-setting', `${label} must be ${MEANT[type] ?? type}, not ${shown(value)}`, { hint: hintFor(type, value) });
}

/** As `scalarIn`; undefined for a value of another type. */
export function readScalar(type: string, value: unknown): Scalar | undefined {
	return READ[type]?.(value);
}

const READ: Record<string, (value: unknown) => Scalar | undefined> = {
	text: (value) => (typeof value === 'string' ? value : typeof value === 'number' ? textOf(value) : undefined),
	int: (value) => (Number.isSafeInteger(numberIn(value)) ? numberIn(value) : undefined),
	number: numberIn,
	bool: (value) => (typeof value === 'boolean' ? value : value === 'true' ? true : value === 'false' ? false : undefined),
};

const MEANT: Record<string, string> = { text: 'a text', int: 'a whole number', number: 'a number such as 12.5', bool: 'true or false' };

function numberIn(value: unknown): number | undefined {
	const text = typeof value === 'string' ? value.trim() : undefined;
	const number = text !== undefined && NUMBER.test(text) && digitsOf(text) <= DIGITS ? Number(text) : value;
	return typeof number === 'number' && isExact(number) ? number : undefined;
}

function textOf(number: number): string | undefined {
	return isExact(number) && !String(number).includes('e') ? String(number) : undefined;
}

// A larger one was rounded when it became a number; an EAN or a serial number of that length must come as a text.
function isExact(number: number): boolean {
	return Number.isSafeInteger(number) || Math.abs(number) < 10 ** DIGITS;
}

/** The significant ones. */
function digitsOf(text: string): number {
	const exact = text.includes('.') ? text.replace(/\.?0+$/, '') : text;
	return exact.replace(/[-.]/g, '').replace(/^0+/, '').length;
}

function hintFor(type: string, value: unknown): string | undefined {
	if (type === 'text' && typeof value === 'number') return `A number of more than ${DIGITS} digits is rounded before it gets here: give it as a text`;
	const isPlain = typeof value === 'string' && /^-?\d+(?:\.\d+)?$/.test(value.trim());
	return (type === 'int' || type === 'number') && isPlain ? `At most ${DIGITS} digits count, and it has no zeros in front` : undefined;
}

function shown(value: unknown): string {
	if (typeof value === 'object' && value !== null) return Array.isArray(value) ? 'a list' : 'a record';
	return typeof value === 'string' ? 'another text' : String(value);
}
