import { PosError } from '../../http/PosError';
import type { MplusClient } from '../MplusClient';
import type { UpdateArticleGroupRequest } from '../soap/mplusTypes.generated';
import { demandSuccess } from '../demandSuccess';
import { unansweredGroup } from './unansweredGroup';
import { flattenGroups, type FlatGroup } from './flattenGroups';
import { groupIn, readGroup, readGroups } from './readGroups';

export type GroupFields = Omit<UpdateArticleGroupRequest, 'groupNumber'>;

export interface UpdatedGroup {
	flat: FlatGroup;
	/** The fields that were otherwise before. */
	changedFields: string[];
	/** Those that the till still has otherwise, although it said yes. */
	notTaken: string[];
	dropped: string[];
}

/** Changes those fields of an article group that differ; writes nothing where none does. */
export async function updateGroup(client: MplusClient, groupNumber: number, fields: GroupFields): Promise<UpdatedGroup> {
	const what = `Article group ${groupNumber}`;
	const groups = await readGroups(client);
	const flat = groupIn(groups, groupNumber);
	const changes = differing(fields, flat);
	const changedFields = Object.keys(changes);
	if (changedFields.length === 0) return { flat, changedFields, notTaken: [], dropped: [] };
	if (changes.parentGroupNumber) demandParent(groups, flat, changes.parentGroupNumber);
	const end = await client.write('updateArticleGroup', { request: { groupNumber, ...changes } }, 'keyed');
	if (end.kind === 'refused') throw new PosError('refused', `${what}: ${end.message}`);
	if (end.kind === 'answer') demandSuccess(end.value, what, 'Check the fields');
	const after = await readGroup(client, groupNumber);
	const notTaken = Object.keys(differing(changes, after));
	if (end.kind === 'unclear' && notTaken.length > 0) throw unansweredGroup(what, end.message);
	return { flat: after, changedFields, notTaken, dropped: end.kind === 'answer' ? end.dropped : [] };
}

function differing(fields: GroupFields, { group, parentGroupNumber }: FlatGroup): GroupFields {
	const known: GroupFields = { name: group.name, text: group.text ?? '', sortOrder: group.sortOrder, imageId: group.image?.imageId, parentGroupNumber };
	const names = Object.keys(fields) as Array<keyof GroupFields>;
	return Object.fromEntries(names.filter((name) => fields[name] !== undefined && fields[name] !== known[name]).map((name) => [name, fields[name]]));
}

/** A group below itself would be a ring that nobody reaches from the top. */
function demandParent(groups: readonly FlatGroup[], { group }: FlatGroup, parentGroupNumber: number): void {
	groupIn(groups, parentGroupNumber);
	const below = flattenGroups([group]).map((flat) => flat.group.groupNumber);
	if (!below.includes(parentGroupNumber)) return;
	throw new PosError('invalid-setting', `Article group ${group.groupNumber} cannot go into ${parentGroupNumber}, which is the group itself or lies in it`, { hint: 'Choose another parent group' });
}
