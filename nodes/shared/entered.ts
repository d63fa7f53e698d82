import { PosError } from '../../lib/http/PosError';
import { strictText } from './readItemParameters';

/** The fields of one entry of a collection, as the panel gives them. */
export type Entered = Record<string, unknown>;

/** A text; undefined where it is left empty. An expression may give a date as an object. */
export function textIn(value: unknown, label = 'The value'): string | undefined {
	return strictText(momentAsText(value), label);
}

/** The entries of a fixed collection with several values. An expression that gives them in another shape is refused, never taken for none. */
export function entriesIn(collection: unknown, name: string, label: string): Entered[] {
	const entries = insideOf(collection, name, label);
	if (entries === undefined) return [];
	if (Array.isArray(entries) && entries.every(isRecord)) return entries as Entered[];
	throw otherShape(label, `{"${name}": [{…}]}`);
}

/** The fields of a fixed collection with one value; undefined where it is left empty. */
export function entryIn(collection: unknown, name: string, label: string): Entered | undefined {
	const entry = insideOf(collection, name, label);
	if (entry === undefined || isRecord(entry)) return entry;
	throw otherShape(label, `{"${name}": {…}}`);
}

function insideOf(collection: unknown, name: string, label: string): unknown {
	if (collection === undefined || collection === null || collection === '') return undefined;
	if (!isRecord(collection) || Object.keys(collection).some((key) => key !== name)) throw otherShape(label, `{"${name}": …}`);
	return collection[name] ?? undefined;
}

function otherShape(label: string, shape: string): PosError {
	return new PosError('invalid-setting', `${label} must be filled in here, or an expression that gives ${shape}`, { hint: 'Nothing was sent. Look at the expression' });
}

// Not instanceof: records from a Code node come from another realm.
function isRecord(value: unknown): value is Entered {
	return Object.prototype.toString.call(value) === '[object Object]';
}

/** A Date, or what $now gives, as ISO text; anything else as it is. */
export function momentAsText(value: unknown): unknown {
	const isMoment = Object.prototype.toString.call(value) === '[object Date]' || (isRecord(value) && value.isLuxonDateTime === true);
	return isMoment ? (value as { toJSON(): string }).toJSON() : value;
}
