import { PosError } from '../../http/PosError';
import type { CcvClient } from '../CcvClient';
import { changeRecord } from '../writes/changeRecord';
import type { CcvRecord } from '../writes/createRecord';
import { categoryBody } from './categoryBody';
import { changesOfCategory } from './changesOfCategory';
import { readCategory } from './createCategory';

export interface UpdatedCategory {
	/** As CCV has it afterwards; where it could not be read, what was written. */
	record: CcvRecord;
	/** The fields that were written. */
	changed: string[];
	/** It is written, but could not be read after it. */
	readBack?: false;
}

/** Writes of a category what differs from what CCV has, and nothing where nothing does. */
export async function updateCategory(client: CcvClient, id: number, item: CcvRecord): Promise<UpdatedCategory> {
	const what = `Category ${id}`;
	const body = categoryBody('PATCH /categories/:id/', item, what);
	if (Object.keys(body).length === 0) throw new PosError('invalid-setting', `${what}: there is nothing to change`, { hint: 'Add at least one field' });
	const current = await readCategory(client, id);
	const changes = changesOfCategory(current, body, what);
	const changed = Object.keys(changes);
	if (changed.length === 0) return { record: current, changed };

	const failure = await changeRecord(client, what, 'PATCH', `/categories/${id}/`, changes).then(
		() => undefined,
		(reason: unknown) => reason as Error,
	);
	const isUnclear = failure instanceof PosError && failure.code === 'unanswered';
	const after = failure === undefined || isUnclear ? await readCategory(client, id).catch(() => undefined) : undefined;
	const isDone = failure === undefined || (after !== undefined && Object.keys(changesOfCategory(after, changes, what)).length === 0);
	if (!isDone) return await Promise.reject(failure);
	return after ? { record: after, changed } : { record: { id, ...changes }, changed, readBack: false };
}
