import { PosError } from '../../http/PosError';

/** What a record is found by: the till's own ID, the external ID, or its number such as 2026.85214. */
export interface SaleKey {
	mode: string;
	value: string;
}

export function noSuchRecord(kind: string, value: string, hint: string): PosError {
	return new PosError('not-found', `MplusKASSA has no ${kind} ${value}`, { hint });
}

export function noSuchNumber(kind: string, value: string): PosError {
	return new PosError('invalid-setting', `${value} is no ${kind} number`, { hint: 'Use year and number, such as 2026.85214' });
}

/** Of what came for a number, the record that has it. Where only others came, the till ignored what was asked (Mplus API, dossier 18). */
export function thatOne<T>(kind: string, value: string, records: T[], isThat: (record: T) => boolean): T {
	const found = records.find(isThat);
	if (found) return found;
	if (records.length === 0) throw noSuchRecord(kind, value, 'Check year and number');
	throw new PosError('refused', `This till does not look for ${kind} numbers, so ${value} cannot be found that way`, { hint: 'Use the ID or the external ID instead' });
}
