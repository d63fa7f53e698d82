import { PosError } from '../../http/PosError';

const NUMBER = /^-?\d+(?:\.\d+)?$/;

/** A value as one of the types of CCV's models: text, int, number or bool. Never rounds and never guesses. */
export function scalarIn(type: string, value: unknown, label: string): string | number | boolean {
	const found = READ[type]?.(value);
	if (found !== undefined) return found;
	throw new PosError('invalid-setting', `${label} must be ${MEANT[type] ?? type}, not ${shown(value)}`);
}

const READ: Record<string, (value: unknown) => string | number | boolean | undefined> = {
	text: (value) => (typeof value === 'string' ? value : typeof value === 'number' && Number.isFinite(value) ? String(value) : undefined),
	int: (value) => (Number.isSafeInteger(numberIn(value)) ? numberIn(value) : undefined),
	number: numberIn,
	bool: (value) => (typeof value === 'boolean' ? value : value === 'true' ? true : value === 'false' ? false : undefined),
};

const MEANT: Record<string, string> = { text: 'a text', int: 'a whole number', number: 'a number such as 12.5', bool: 'true or false' };

function numberIn(value: unknown): number | undefined {
	const number = typeof value === 'string' && NUMBER.test(value.trim()) ? Number(value) : value;
	return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}

function shown(value: unknown): string {
	if (typeof value === 'object' && value !== null) return Array.isArray(value) ? 'a list' : 'a record';
	return typeof value === 'string' ? 'another text' : String(value);
}
