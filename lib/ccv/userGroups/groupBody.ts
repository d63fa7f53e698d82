import { PosError } from '../../http/PosError';
import { toBody, type CcvBody } from '../bodies/toBody';
import type { CcvItem } from '../items/withoutLinks';
import { without } from '../orders/customerInput';

/** What a write of ours shows beside the record. */
const SHOWN = ['created', 'changed', 'readBack'];

/** A customer group as CCV takes it, from one in the form of an item. null clears none of its fields: CCV gives each a value. */
export function groupBody(operation: 'POST /usergroups/' | 'PATCH /usergroups/:id/', item: CcvItem, what: string): CcvBody {
	const body = toBody(operation, without(item, SHOWN), what);
	const cleared = Object.keys(body).find((name) => body[name] === null);
	if (cleared === undefined) return body;
	throw new PosError('invalid-setting', `${what}: ${cleared} cannot be cleared`, { hint: 'Leave it out to keep it, or give it a value' });
}
