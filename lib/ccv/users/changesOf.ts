import type { CcvBody } from '../bodies/toBody';
import { isRecord } from '../orders/customerInput';
import { shopDay } from '../orders/shopDay';
import type { CcvRecord } from '../writes/createRecord';

/** These say one thing together: a change of one sends all that are given. */
export const STREET = ['street', 'housenumber', 'housenumber_suffix'];

/** Of what is wanted, what the record has not yet. Empty texts, null and absent are the same. Pure. */
export function changesOf(known: CcvRecord, wanted: CcvBody): CcvBody {
	const changed = Object.entries(wanted)
		.map(([name, value]): [string, unknown] => [name, changeOf(known[name], value)])
		.filter(([, value]) => value !== undefined);
	const changes = Object.fromEntries(changed);
	return STREET.some((name) => name in changes) ? { ...changes, ...streetOf(known, wanted) } : changes;
}

/** The fields in which such changes are, e.g. `userinfo.email`. */
export function pathsIn(changes: CcvBody, before = ''): string[] {
	return Object.entries(changes).flatMap(([name, value]) => (isRecord(value) ? pathsIn(value, `${before}${name}.`) : [`${before}${name}`]));
}

function changeOf(known: unknown, wanted: unknown): unknown {
	if (!isRecord(wanted)) return isSame(known, wanted) ? undefined : wanted;
	const changes = changesOf(isRecord(known) ? known : {}, wanted);
	return Object.keys(changes).length > 0 ? changes : undefined;
}

function isSame(known: unknown, wanted: unknown): boolean {
	if (isBlank(wanted) || isBlank(known)) return isBlank(wanted) && isBlank(known);
	if (typeof wanted === 'number' || typeof known === 'number') return Number(known) === Number(wanted);
	// CCV may show the day of birth as a moment.
	return known === wanted || (isDay(wanted) && typeof known === 'string' && shopDay(known) === wanted);
}

// What is kept is sent with the rest, so that the street is whole whatever CCV makes of half of one.
function streetOf(known: CcvRecord, wanted: CcvBody): CcvBody {
	return Object.fromEntries(STREET.map((name) => [name, name in wanted ? wanted[name] : known[name]]).filter(([, value]) => value !== undefined));
}

export function isBlank(value: unknown): boolean {
	return value === undefined || value === null || value === '';
}

function isDay(value: unknown): boolean {
	return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);
}
