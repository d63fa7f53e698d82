import type { CcvBody } from '../bodies/toBody';
import type { CcvRecord } from '../writes/createRecord';

/** Of what is to be written, the fields in which the variant differs; an empty text and none are the same. Pure. */
export function changesOfVariant(current: CcvRecord, body: CcvBody): CcvBody {
	return Object.fromEntries(Object.entries(body).filter(([name, value]) => (current[name] ?? '') !== (value ?? '')));
}
