import { PosError } from '../../../lib/http/PosError';
import { shownAs } from '../../shared/readItemParameters';

/** A switch in a collection; undefined where it is left empty. An expression may give it as text; anything else is refused. */
export function flagIn(value: unknown, label: string): boolean | undefined {
	if (value === undefined || value === null || value === '') return undefined;
	if (typeof value === 'boolean') return value;
	const text = typeof value === 'string' ? value.trim().toLowerCase() : undefined;
	if (text === 'true' || text === 'false') return text === 'true';
	throw new PosError('invalid-setting', `${label} must be true or false, not ${shownAs(value)}`);
}
