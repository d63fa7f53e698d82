import { PosError } from '../http/PosError';

/** The start of a flow that begins at a date, in whatever unit the source counts. Throws where it is not given. */
export function demandStartDate(date: number | undefined): number {
	if (date !== undefined) return date;
	throw new PosError('invalid-setting', 'Start is From Date, and Start Date is empty or no date', {
		hint: 'Enter Start Date as 2026-01-31, or choose another Start',
	});
}
