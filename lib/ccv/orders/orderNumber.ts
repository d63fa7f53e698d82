import { PosError } from '../../http/PosError';
import type { CcvRecord } from '../writes/createRecord';

/** The number as CCV can be asked for it: without the prefix that people see before it. */
export function digitsOf(number: string): number {
	const digits = Number(/\d+$/.exec(number)?.[0] ?? NaN);
	if (Number.isSafeInteger(digits)) return digits;
	throw new PosError('invalid-setting', `${number} is no order number`, { hint: 'An order number ends in digits, e.g. 1042 or 2026-1042' });
}

/** Prefixes change and numbers begin again: where a prefix was entered, it counts. */
export function hasNumber({ ordernumber, ordernumber_full: full }: CcvRecord, number: string): boolean {
	return full === number || String(ordernumber) === number;
}
