import type { CcvClient } from '../CcvClient';
import { demandUser, type LookSettings } from './findUser';
import { removeAndLook } from '../writes/removeAndLook';
import type { UserKey } from './UserKey';
import { forgetUser } from './userIndex';

/** Deletes a customer. Throws `not-found` where there is none. */
export async function deleteUser(client: CcvClient, key: UserKey, settings: LookSettings): Promise<{ id: number; deleted: true }> {
	const id = key.by === 'id' ? key.id : Number((await demandUser(client, key, settings)).id);
	await removeAndLook(client, `Customer ${id}`, `/users/${id}/`);
	forgetUser(client, id);
	return { id, deleted: true };
}
