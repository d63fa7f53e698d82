import type { CcvBody } from '../bodies/toBody';
import type { CcvRecord } from '../writes/createRecord';
import { changesOfProduct, shown } from './changesOfProduct';

/** Of what was written, the fields that the product shows and has not: the shop did not take them. Pure. */
export function notTakenOf(after: CcvRecord, written: CcvBody, what: string): string[] {
	return Object.keys(changesOfProduct(after, written, what)).filter((name) => isShown(after, name));
}

/** A field that is absent, or a link that is, tells nothing. */
function isShown(after: CcvRecord, name: string): boolean {
	return shown(after, name) !== undefined && (!name.endsWith('_id') || name in after || name.replace(/_id$/, '') in after);
}
