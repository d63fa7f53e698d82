import { IANAZone } from 'luxon';

import { PosError } from '../../lib/http/PosError';

export const DEFAULT_ZONE = 'Europe/Amsterdam';

/** A choice out of a closed list. */
export function choiceIn<Value extends string>(given: unknown, label: string, values: readonly Value[]): Value {
	const value = values.find((candidate) => candidate === given);
	if (value !== undefined) return value;
	throw new PosError('invalid-setting', `${label} is "${String(given)}"; it must be one of ${values.join(', ')}`);
}

/** A whole number of at least `least`. */
export function wholeNumberIn(given: unknown, label: string, least: number): number {
	const value = Number(given);
	if (Number.isSafeInteger(value) && value >= least) return value;
	throw new PosError('invalid-setting', `${label} must be a whole number of at least ${least}`);
}

/** A time zone; that of Amsterdam where none is given. */
export function zoneIn(given: unknown): string {
	const zone = String(given ?? '').trim() || DEFAULT_ZONE;
	if (IANAZone.isValidZone(zone)) return zone;
	throw new PosError('invalid-setting', `${zone} is no time zone`, { hint: 'Use a name such as Europe/Amsterdam or Europe/Brussels' });
}
