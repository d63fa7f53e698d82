import { PosError } from '../../http/PosError';
import type { CcvItem } from '../items/withoutLinks';
import { without } from './customerInput';

/** What an order always has, or names by a number: only texts, dates and amounts can be cleared. */
const NEVER_CLEARED = (
	'currency deliver_method invoicenumber is_completed is_intra_community_order is_platform_sale mail order_row_taxes_included orderedinlng paid ' +
	'safety_deposit_returned shipping_taxes_included status takeoutslot taxes_included'
).split(' ');

/** A header in which null only clears what can be cleared. Of an order that was read, other nulls say nothing; given by hand they are a mistake. */
export function withSoundNulls(header: CcvItem, wasRead: boolean, what: string): CcvItem {
	const nulls = NEVER_CLEARED.filter((name) => header[name] === null);
	if (nulls.length === 0 || wasRead) return without(header, nulls);
	throw new PosError('invalid-setting', `${what}: ${nulls.join(', ')} cannot be cleared`, { hint: 'null clears texts and amounts only. Leave the field out to keep it, or give it a value' });
}
