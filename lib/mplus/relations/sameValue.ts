import { isRecord } from './isRecord';

/** Whether the till has a value already. Cleared (null), empty and absent texts are the same; of a record only the given fields count. */
export function sameValue(given: unknown, known: unknown): boolean {
	if (isBlank(given)) return isBlank(known);
	if (Array.isArray(given)) return Array.isArray(known) && sameList(given, known);
	if (isRecord(given)) return isRecord(known) && Object.entries(given).every(([name, value]) => sameValue(value, known[name]));
	// Decimals are texts in answers.
	if (typeof given === 'number' && typeof known === 'string') return known.trim() !== '' && Number(known) === given;
	return given === known;
}

/** A list of numbers or texts is a set for the till: categories, card numbers. */
function sameList(given: unknown[], known: unknown[]): boolean {
	if (given.length !== known.length) return false;
	if (given.every((value) => !isRecord(value))) return given.every((value) => known.includes(value));
	return given.every((value, index) => sameValue(value, known[index]));
}

function isBlank(value: unknown): boolean {
	return value === undefined || value === null || value === '';
}
