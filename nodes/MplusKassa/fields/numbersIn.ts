import { PosError } from '../../../lib/http/PosError';
import { strictText } from '../../shared/readItemParameters';

/** Numbers of the till in a text such as "14, 15", a list or a single number; none where it is left empty. */
export function numbersIn(value: unknown, label: string): number[] {
	const parts = Array.isArray(value) ? value.map((part) => strictText(part, label)) : (strictText(value, label) ?? '').split(/[\s,;]+/);
	return [...new Set(parts.flatMap((part) => (part === undefined || part === '' ? [] : [numberOf(part, label)])))];
}

function numberOf(text: string, label: string): number {
	const number = /^\d+$/.test(text) ? Number(text) : Number.NaN;
	if (Number.isSafeInteger(number) && number > 0) return number;
	throw new PosError('invalid-setting', `${label} must be numbers of the till such as 14, 15; "${text}" is none`);
}
