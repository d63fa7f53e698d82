import { PosError } from '../../http/PosError';
import { lookAfterWrite, readAfterWrite } from '../lookAfterWrite';
import type { MplusClient } from '../MplusClient';
import type { NewArticleGroupRequest } from '../soap/mplusTypes.generated';
import { demandSuccess } from '../demandSuccess';
import { unansweredGroup } from './unansweredGroup';
import type { FlatGroup } from './flattenGroups';
import { groupIn, readGroups } from './readGroups';

export interface WrittenGroup {
	flat: FlatGroup;
	/** Paths of texts that lost characters. */
	dropped: string[];
	/** It is created, but could not be read after it: what is shown was sent. */
	readBack?: false;
}

/** Creates an article group. Its answer lost, it is the one group of that name and parent that was not there before. */
export async function createGroup(client: MplusClient, request: NewArticleGroupRequest): Promise<WrittenGroup> {
	const what = `Article group ${request.name}`;
	const before = await readGroups(client);
	const parent = request.parentGroupNumber === 0 ? undefined : groupIn(before, request.parentGroupNumber);
	const end = await client.write('newArticleGroup', { request }, 'never');
	if (end.kind === 'refused') throw new PosError('refused', `${what}: ${end.message}`);
	const known = new Set(before.map(({ group }) => group.groupNumber));
	if (end.kind === 'answer') {
		demandSuccess(end.value, what, 'Check the parent group');
		const { groupNumber } = end.value;
		const flat = await readAfterWrite(async () => groupIn(await readGroups(client), groupNumber ?? 0));
		if (flat) return { flat, dropped: end.dropped };
		const { parentGroupNumber, ...sent } = request;
		return { flat: { group: { ...sent, groupNumber }, parentGroupNumber, path: [...(parent?.path ?? []), request.name] }, dropped: end.dropped, readBack: false };
	}
	const after = await lookAfterWrite(what, async () => await readGroups(client));
	const [created, ...others] = after.filter(({ group, parentGroupNumber }) => !known.has(group.groupNumber) && group.name === request.name && parentGroupNumber === request.parentGroupNumber);
	if (created && others.length === 0) return { flat: created, dropped: [] };
	throw unansweredGroup(what, end.message);
}
