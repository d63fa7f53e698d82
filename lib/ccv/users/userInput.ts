import { PosError } from '../../http/PosError';
import type { CcvItem } from '../items/withoutLinks';
import { customerInput, isRecord, without } from '../orders/customerInput';
import { nameOf } from '../orders/customerItem';
import { toBody, type CcvBody } from '../bodies/toBody';
import { withClearedTexts } from './withClearedTexts';

type UserOperation = 'POST /users/' | 'PATCH /users/:id/';

/** What a write of ours shows beside the record. */
const SHOWN = ['created', 'changed', 'notTaken', 'readBack', 'rejected'];

/**
 * A customer as CCV takes it, from one as it was read, in either form, or as it is given by hand. Absent leaves, null clears.
 * `what` names it in errors.
 */
export function userBody(operation: UserOperation, item: CcvItem, what: string): CcvBody {
	return withClearedTexts(toBody(operation, userInput(item, what), what), what);
}

/** The fields of CCV in an item: what the simplified form shows a second time is left out. */
function userInput(item: CcvItem, what: string): CcvItem {
	const { userinfo = {}, email, ...own } = without(item, SHOWN);
	if (!isRecord(userinfo)) throw new PosError('invalid-setting', `${what}: userinfo must be a record`);
	if (email !== undefined && userinfo.email !== undefined && email !== userinfo.email) {
		throw new PosError('invalid-setting', `${what}: email and userinfo.email say two things`, { hint: 'Give the email address once: leave out one of the two' });
	}
	const shown: CcvItem = isRecord(userinfo.billingaddress) ? nameOf(userinfo.billingaddress) : {};
	const info = customerInput({ ...userinfo, ...(email !== undefined && { email }) });
	return {
		...without(own, ['name', 'company'].filter((name) => name in shown && own[name] === shown[name])),
		...(Object.keys(info).length > 0 && { userinfo: info }),
	};
}
