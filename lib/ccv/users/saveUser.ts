import { PosError } from '../../http/PosError';
import { comparableEmail } from '../../model/comparableEmail';
import { withInstallationLock } from '../../sync/installationLock';
import type { CcvClient } from '../CcvClient';
import type { CcvItem } from '../items/withoutLinks';
import { isRecord, without } from '../orders/customerInput';
import type { CcvRecord } from '../writes/createRecord';
import { createUser } from './createUser';
import { demandUser, findUser, lookAgain, onlyOne, type LookSettings } from './findUser';
import { installationOf } from '../installationOf';
import { updateUser } from './updateUser';
import { CALLED, emailOf, usernameOf, type UserName } from './UserKey';
import type { WrittenUser } from './WrittenUser';

export interface SaveSettings extends LookSettings {
	newPassword: () => string;
}

/** Without an id the customer is new. */
export type UserMatch = { by: 'id'; id?: number } | { by: UserName['by'] };

/** Updates the customer that matches, or makes it: once, however many executions of this process want it. */
export async function saveUser(client: CcvClient, match: UserMatch, item: CcvItem, settings: SaveSettings): Promise<WrittenUser> {
	if (match.by === 'id') {
		if (match.id === undefined) return await createAlone(client, item, settings);
		return await updateUser(client, await demandUser(client, { by: 'id', id: match.id }, settings), item);
	}
	const name = nameIn(item, match.by);
	const known = await findUser(client, name, settings);
	if (known) return await updateNamed(client, known, item);
	return await inTurn(client, async () => {
		const made = await findUser(client, name, settings);
		return made ? await updateNamed(client, made, item) : await createOrFind(client, name, item, settings);
	});
}

/** A creation while no other execution of this process makes one: after a lost answer nobody else's is taken for it. */
export async function createAlone(client: CcvClient, item: CcvItem, { newPassword }: Pick<SaveSettings, 'newPassword'>): Promise<WrittenUser> {
	return await inTurn(client, async () => await createUser(client, item, newPassword));
}

/** CCV refuses a user name that is taken: then somebody was faster, or the index did not know of it. */
async function createOrFind(client: CcvClient, name: UserName, item: CcvItem, { newPassword }: SaveSettings): Promise<WrittenUser> {
	const end = await createUser(client, item, newPassword).catch((failure: unknown) => failure as Error);
	if (!(end instanceof Error)) return end;
	const isRefused = end instanceof PosError && end.code === 'refused';
	const taken = isRefused ? onlyOne(await lookAgain(client, name), name) : undefined;
	return taken ? await updateNamed(client, taken, item) : await Promise.reject(end);
}

/** The user name is how the customer logs in: it stays, and so does an address that differs in capitals only. */
async function updateNamed(client: CcvClient, known: CcvRecord, item: CcvItem): Promise<WrittenUser> {
	const { userinfo, ...own } = withKnownEmail(known, without(item, ['username']));
	return await updateUser(client, known, { ...own, ...(userinfo !== undefined && { userinfo: isRecord(userinfo) ? withKnownEmail(known, userinfo) : userinfo }) });
}

/** The address as CCV has it, where this one differs in capitals only. */
function withKnownEmail(known: CcvRecord, record: CcvItem): CcvItem {
	const [email, knownEmail] = [comparable(record.email), emailOf(known)];
	return email !== undefined && email === knownEmail ? { ...record, email: (known.userinfo as CcvItem).email } : record;
}

function nameIn(item: CcvItem, by: UserName['by']): UserName {
	const value = by === 'username' ? (usernameOf(item) ?? '') : (emailOf(item) ?? comparable(item.email) ?? usernameOf(item) ?? '');
	if (value !== '') return { by, value: by === 'username' ? String(item.username) : value };
	throw new PosError('invalid-setting', `The customer has no ${CALLED[by]} to be matched by`, { hint: 'Fill it in, choose another field under Match By, or use Create' });
}

function comparable(email: unknown): string | undefined {
	return typeof email === 'string' ? comparableEmail(email) : undefined;
}

async function inTurn<T>(client: CcvClient, task: () => Promise<T>): Promise<T> {
	return await withInstallationLock(`ccv-users|${installationOf(client.connection)}`, client.port, task);
}
