import { PosError } from '../../http/PosError';
import type { CcvBody } from '../bodies/toBody';
import { fieldsOf } from '../bodies/fieldsOf';
import { isRecord } from '../orders/customerInput';

/** What CCV itself shows as null where it is empty; any other text is cleared by an empty one. */
const SHOWN_AS_NULL = new Set(['gender', 'country_code', 'housenumber', 'birthdate', 'birthtime']);
const ADDRESSES: Record<string, string> = {
	billingaddress: 'Read.Personalinfo.Child.Billingaddress',
	deliveryaddress: 'Read.Personalinfo.Child.Deliveryaddress',
};

/** The body of a customer in which null is what CCV takes for it: an empty text, null, or for an address all of its fields so. */
export function withClearedTexts(body: CcvBody, what: string): CcvBody {
	const uncleared = Object.keys(body).find((name) => body[name] === null && name !== 'group_id');
	if (uncleared !== undefined) throw new PosError('invalid-setting', `${what}: ${uncleared} cannot be cleared`, { hint: 'Leave it out to keep it, or give it a value' });
	return isRecord(body.userinfo) ? { ...body, userinfo: cleared(body.userinfo) } : body;
}

function cleared(record: CcvBody): CcvBody {
	return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, clearedValue(name, value)]));
}

function clearedValue(name: string, value: unknown): unknown {
	if (isRecord(value)) return cleared(value);
	if (value !== null) return value;
	const address = ADDRESSES[name];
	if (address !== undefined) return emptied(address);
	return SHOWN_AS_NULL.has(name) ? null : '';
}

function emptied(model: string): CcvBody {
	const fields = fieldsOf(model);
	// These follow from other fields, and CCV takes them no more (CCV API, dossier 7); a delivery address has no name but the full one.
	const following = ['country', ...(fields.has('first_name') ? ['full_name'] : [])];
	return Object.fromEntries([...fields.keys()].filter((name) => !following.includes(name)).map((name) => [name, clearedValue(name, null)]));
}
