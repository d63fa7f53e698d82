import { PosError } from '../../http/PosError';
import type { CcvClient } from '../CcvClient';
import type { CcvItem } from '../items/withoutLinks';
import { without } from '../orders/customerInput';
import { changesOf, pathsIn } from '../users/changesOf';
import { changeRecord } from '../writes/changeRecord';
import type { CcvRecord } from '../writes/createRecord';
import { groupBody } from './groupBody';
import type { WrittenGroup } from './WrittenGroup';

/** Writes of a group what differs from what CCV has, and nothing where nothing does. */
export async function updateUserGroup(client: CcvClient, id: number, item: CcvItem): Promise<WrittenGroup> {
	const [what, path] = [`Customer group ${id}`, `/usergroups/${id}/`];
	const body = groupBody('PATCH /usergroups/:id/', without(item, ['id']), what);
	if (Object.keys(body).length === 0) throw new PosError('invalid-setting', `${what}: there is nothing to change`, { hint: 'Add at least one field' });
	const known = (await client.get(path)) as CcvRecord;
	const changes = changesOf(known, body);
	const changed = pathsIn(changes);
	if (changed.length === 0) return { group: known, changed };

	const failure = await changeRecord(client, what, 'PATCH', path, changes).then(
		() => undefined,
		(reason: unknown) => reason as Error,
	);
	const mayBeDone = failure === undefined || (failure instanceof PosError && failure.code === 'unanswered');
	const after = mayBeDone ? ((await client.get(path).catch(() => undefined)) as CcvRecord | undefined) : undefined;
	if (failure && !(after && Object.keys(changesOf(after, changes)).length === 0)) return await Promise.reject(failure);
	return after ? { group: after, changed } : { group: { id, ...changes }, changed, readBack: false };
}
