import { PosError } from '../../../lib/http/PosError';
import { toCents } from '../../../lib/model/toCents';
import { strictNumber } from '../../shared/readItemParameters';

/** An amount of money in cents; undefined where it is left empty. Never rounds. */
export function centsIn(value: unknown, label: string): number | undefined {
	const amount = strictNumber(value, label);
	const cents = amount === undefined ? undefined : toCents(amount);
	if (amount === undefined || cents !== undefined) return cents;
	throw new PosError('invalid-setting', `${label} must be an amount in whole cents such as 19.95, not ${amount}`);
}
