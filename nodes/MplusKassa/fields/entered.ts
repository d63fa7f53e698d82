import { PosError } from '../../../lib/http/PosError';
import { toCents } from '../../../lib/model/toCents';

/** The fields of one entry of a collection, as the panel gives them. */
export type Entered = Record<string, unknown>;

/** A text; undefined where it is left empty. An expression may give a date as an object. */
export function textIn(value: unknown): string | undefined {
	if (value === null || value === undefined) return undefined;
	const isDate = Object.prototype.toString.call(value) === '[object Date]';
	return (isDate ? (value as Date).toISOString() : String(value)).trim() || undefined;
}

/** A plain number; undefined where it is left empty. */
export function plainNumberIn(value: unknown, label: string): number | undefined {
	const text = textIn(value);
	if (text === undefined) return undefined;
	const number = Number(text);
	if (Number.isFinite(number)) return number;
	throw new PosError('invalid-setting', `${label} must be a number such as 19.95, not "${text}"`);
}

/** An amount of money in cents; undefined where it is left empty. Never rounds. */
export function centsIn(value: unknown, label: string): number | undefined {
	const amount = plainNumberIn(value, label);
	const cents = amount === undefined ? undefined : toCents(amount);
	if (amount === undefined || cents !== undefined) return cents;
	throw new PosError('invalid-setting', `${label} must be an amount in whole cents such as 19.95, not ${amount}`);
}

/** The entries of a fixed collection with several values. */
export function entriesIn(collection: unknown, name: string): Entered[] {
	const { [name]: entries } = (collection ?? {}) as Record<string, unknown>;
	return Array.isArray(entries) ? (entries as Entered[]) : [];
}
