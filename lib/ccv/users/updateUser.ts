import { PosError } from '../../http/PosError';
import type { CcvBody } from '../bodies/toBody';
import type { CcvClient } from '../CcvClient';
import type { CcvItem } from '../items/withoutLinks';
import { without } from '../orders/customerInput';
import { changeRecord } from '../writes/changeRecord';
import type { CcvRecord } from '../writes/createRecord';
import { changesOf, pathsIn } from './changesOf';
import { notTakenBy } from './createUser';
import { userBody } from './userInput';
import { forgetUser, noteUser } from './userIndex';
import { withWholeUserinfo } from './withWholeUserinfo';
import type { WrittenUser } from './WrittenUser';

/** Writes of a customer what differs from what CCV has, and nothing where nothing does. */
export async function updateUser(client: CcvClient, known: CcvRecord, item: CcvItem): Promise<WrittenUser> {
	const id = Number(known.id);
	const what = `Customer ${id}`;
	const changes = changesOf(known, userBody('PATCH /users/:id/', without(item, ['id']), what));
	const end = { created: false, changed: pathsIn(changes) };
	if (end.changed.length === 0) return { ...end, user: known, notTaken: [] };

	const failure = await changeRecord(client, what, 'PATCH', `/users/${id}/`, withWholeUserinfo(known, changes, what)).then(
		() => undefined,
		(reason: unknown) => reason as Error,
	);
	const after = isSettled(failure, changes) ? await readAfter(client, id) : undefined;
	if (after === 'gone' && changes.approval_status === 'rejected') {
		forgetUser(client, id);
		return { ...end, user: { id, ...without(changes, ['password', 'encryption']) }, notTaken: [], rejected: true };
	}
	const user = after === 'gone' ? undefined : after;
	if (failure && !(user && notTakenBy(user, changes).length === 0)) return await Promise.reject(failure);
	if (!user) return { ...end, user: { id, ...without(changes, ['password', 'encryption']) }, notTaken: [], readBack: false };
	noteUser(client, user);
	return { ...end, user, notTaken: notTakenBy(user, changes) };
}

/** Whether the customer itself tells what became of the write: CCV did it, or did not answer, or deleted a rejected one before it was asked again. */
function isSettled(failure: Error | undefined, { approval_status: approval }: CcvBody): boolean {
	if (failure === undefined) return true;
	return failure instanceof PosError && (failure.code === 'unanswered' || (failure.code === 'not-found' && approval === 'rejected'));
}

async function readAfter(client: CcvClient, id: number): Promise<CcvRecord | 'gone' | undefined> {
	const user: unknown = await client.get(`/users/${id}/`).catch((failure: unknown) => failure);
	if (user instanceof PosError && user.code === 'not-found') return 'gone';
	return user instanceof Error ? undefined : (user as CcvRecord);
}
