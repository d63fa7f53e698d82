import { PosError } from '../../../lib/http/PosError';

/** Numbers of the till in a text such as "14, 15", a list or a single number; none where it is left empty. */
export function numbersIn(value: unknown, label: string): number[] {
	const parts = Array.isArray(value) ? value : String(value ?? '').split(/[\s,;]+/);
	const texts = parts.map((part) => String(part ?? '').trim()).filter((text) => text !== '');
	return [...new Set(texts.map((text) => numberOf(text, label)))];
}

/** As `numbersIn`, at least one. */
export function requiredNumbersIn(value: unknown, label: string): number[] {
	const numbers = numbersIn(value, label);
	if (numbers.length > 0) return numbers;
	throw new PosError('invalid-setting', `${label} is empty`, { hint: 'Enter numbers such as 14, 15' });
}

function numberOf(text: string, label: string): number {
	const number = Number(text);
	if (Number.isSafeInteger(number) && number > 0) return number;
	throw new PosError('invalid-setting', `${label} must be numbers of the till such as 14, 15; "${text}" is none`);
}
