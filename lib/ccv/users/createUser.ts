import { PosError } from '../../http/PosError';
import type { CcvBody } from '../bodies/toBody';
import type { CcvClient } from '../CcvClient';
import type { CcvItem } from '../items/withoutLinks';
import { isRecord, without } from '../orders/customerInput';
import { createRecord, type CcvRecord } from '../writes/createRecord';
import { changesOf, pathsIn } from './changesOf';
import { highestId, raiseHighest, readUsersAbove } from './newestUsers';
import { userBody } from './userInput';
import { noteUser } from './userIndex';
import { isNamed } from './UserKey';
import type { WrittenUser } from './WrittenUser';

const WHAT = 'The new customer';
/** No item and no error shows these. */
const SECRETS = ['password', 'encryption'];

/**
 * Makes a customer account from the form of an item: its user name is the e-mail address unless another is given, and CCV keeps it
 * unique. CCV demands a password: without one `newPassword` gives it, and nobody learns it.
 */
export async function createUser(client: CcvClient, item: CcvItem, newPassword: () => string): Promise<WrittenUser> {
	const body = newUserBody(item, newPassword);
	const aboveId = await highestId(client, '/users/');
	const find = async () => (await readUsersAbove(client, aboveId)).find((user) => isNamed({ by: 'username', value: String(body.username) }, user));
	const user = await createRecord(client, { what: WHAT, path: '/users/', body, find });
	const written = without(body, SECRETS);
	const end = { created: true, changed: pathsIn(written) };
	if (!user) return { ...end, user: written, notTaken: [], readBack: false };
	raiseHighest(client, '/users/', Number(user.id));
	noteUser(client, user);
	return { ...end, user, notTaken: notTakenBy(user, body) };
}

/** Of what was written, where CCV shows something else. */
export function notTakenBy(user: CcvRecord, written: CcvBody): string[] {
	return pathsIn(changesOf(user, without(written, SECRETS)));
}

function newUserBody(item: CcvItem, newPassword: () => string): CcvBody {
	if (item.approval_status === 'rejected') throw new PosError('invalid-setting', `${WHAT} cannot be rejected: CCV SalesPOS has no such customer yet`, { hint: 'Leave the approval status out' });
	const email = isRecord(item.userinfo) ? (item.userinfo.email ?? item.email) : item.email;
	const username = item.username || (typeof email === 'string' && email.trim()) || undefined;
	const body = userBody('POST /users/', { ...item, username, password: item.password || newPassword() }, WHAT);
	const info = isRecord(body.userinfo) ? body.userinfo : {};
	const isCompany = isRecord(info.billingaddress) && Boolean(info.billingaddress.company);
	// CCV takes a person for granted.
	return isCompany && info.customertype === undefined ? { ...body, userinfo: { ...info, customertype: 'b2b' } } : body;
}
