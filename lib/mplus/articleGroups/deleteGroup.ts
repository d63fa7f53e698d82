import { PosError } from '../../http/PosError';
import { lookAfterWrite } from '../lookAfterWrite';
import type { MplusClient } from '../MplusClient';
import { demandSuccess } from '../demandSuccess';
import { unansweredGroup } from './unansweredGroup';
import { readGroups } from './readGroups';

/** Deletes an article group and all groups below it; the products stay. */
export async function deleteGroup(client: MplusClient, groupNumber: number): Promise<void> {
	const what = `Article group ${groupNumber}`;
	const end = await client.write('deleteArticleGroup', { request: { groupNumber } }, 'never');
	if (end.kind === 'refused') throw new PosError('refused', `${what}: ${end.message}`);
	if (end.kind === 'answer') return demandSuccess(end.value, what, 'Choose the article group from the list');
	const left = await lookAfterWrite(what, async () => await readGroups(client));
	if (left.some(({ group }) => group.groupNumber === groupNumber)) throw unansweredGroup(what, end.message);
}
