import { PosError } from '../../http/PosError';
import { comparableEmail } from '../../model/comparableEmail';
import type { CcvClient } from '../CcvClient';
import type { CcvRecord } from '../writes/createRecord';
import type { UserIndex } from './createUserIndex';
import { CALLED, emailOf, isNamed, type UserKey, type UserName } from './UserKey';
import { forgetUser, noteUser, renewedIndex, userIndex, type OnUsersRead } from './userIndex';

export interface LookSettings {
	/** How old an index of all users may be. One that is older than the batch is completed with who came since. */
	maxAgeMs: number;
	/** Told while all users are read. */
	onRead?: OnUsersRead;
}

/** All customers that bear a name, read now; those whose user name it is come first. */
export async function usersNamed(client: CcvClient, name: UserName, { maxAgeMs, onRead }: LookSettings): Promise<CcvRecord[]> {
	const ids = (await userIndex(client, maxAgeMs, onRead)).idsOf(name);
	const users = await readNamed(client, ids, name);
	// What the index says was so once: who bears the name now may be another that it does not know by it yet.
	return users.length > 0 || ids.length === 0 ? users : await lookAgain(client, name, onRead);
}

/** As `usersNamed`, after a sign that the index is wrong. */
export async function lookAgain(client: CcvClient, name: UserName, onRead?: OnUsersRead): Promise<CcvRecord[]> {
	const isFound = (index: UserIndex) => index.idsOf(name).length > 0;
	return await readNamed(client, (await renewedIndex(client, isFound, onRead)).idsOf(name), name);
}

/** The customer that a key means; undefined where none bears the name. Throws `not-found` for an unknown id. */
export async function findUser(client: CcvClient, key: UserKey, settings: LookSettings): Promise<CcvRecord | undefined> {
	if (key.by === 'id') return (await client.get(`/users/${key.id}/`)) as CcvRecord;
	return onlyOne(await usersNamed(client, key, settings), key);
}

export async function demandUser(client: CcvClient, key: UserKey, settings: LookSettings): Promise<CcvRecord> {
	const user = await findUser(client, key, settings);
	if (user) return user;
	const called = CALLED[key.by === 'id' ? 'username' : key.by];
	throw new PosError('not-found', `CCV SalesPOS has no customer with this ${called}`, { hint: 'Check it, or name the customer by its ID' });
}

/** Who is meant among those that bear a name: the only one, or the one whose user name it is to the letter. Never guesses. */
export function onlyOne(users: CcvRecord[], name: UserName): CcvRecord | undefined {
	const exact = name.by === 'username' ? users.filter(({ username }) => username === name.value.trim()) : [];
	const meant = exact.length > 0 ? exact : users;
	if (meant.length < 2) return meant[0];
	// One may have the address as its user name and another as its e-mail address: which of them is meant, nobody can tell.
	const as = name.by === 'email' && meant.some((user) => emailOf(user) !== comparableEmail(name.value)) ? ', one of them as its user name' : '';
	throw new PosError('refused', `Customers ${meant.map(({ id }) => String(id)).join(' and ')} have the same ${CALLED[name.by]}${as}`, {
		hint: 'Name the customer by its ID, or give one of them another address in CCV',
	});
}

/** Those of these users that bear the name still. */
async function readNamed(client: CcvClient, ids: number[], name: UserName): Promise<CcvRecord[]> {
	const users: CcvRecord[] = [];
	for (const id of ids) {
		const user = await readIfThere(client, id);
		if (user) noteUser(client, user);
		else forgetUser(client, id);
		if (user && isNamed(name, user)) users.push(user);
	}
	return users;
}

async function readIfThere(client: CcvClient, id: number): Promise<CcvRecord | undefined> {
	const user: unknown = await client.get(`/users/${id}/`).catch((failure: unknown) => failure);
	if (user instanceof PosError && user.code === 'not-found') return undefined;
	return user instanceof Error ? await Promise.reject(user) : (user as CcvRecord);
}
