import { PosError } from '../../http/PosError';
import { lookAfterWrite, readAfterWrite } from '../lookAfterWrite';
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
	/** It is done, but the group could not be read after it: it is shown as it was before. */
	readBack?: false;
}

/** Changes those fields of an article group that differ; writes nothing where none does. */
export async function updateGroup(client: MplusClient, groupNumber: number, fields: GroupFields): Promise<UpdatedGroup> {
	const what = `Article group ${groupNumber}`;
	const groups = await readGroups(client);
	const flat = groupIn(groups, groupNumber);
	const changes = differing(fields, flat);
	if (Object.keys(changes).length === 0) return { flat, changedFields: [], notTaken: [], dropped: [] };
	if (changes.parentGroupNumber) demandParent(groups, flat, changes.parentGroupNumber);
	const end = await client.write('updateArticleGroup', { request: { groupNumber, ...changes } }, 'keyed');
	if (end.kind === 'refused') throw new PosError('refused', `${what}: ${end.message}`);
	if (end.kind === 'answer') demandSuccess(end.value, what, 'Check the fields');
	const read = async (): Promise<FlatGroup> => await readGroup(client, groupNumber);
	const after = end.kind === 'unclear' ? await lookAfterWrite(what, read, { mayBeDone: false, hint: 'Run this again: it writes what is still different' }) : await readAfterWrite(read);
	if (!after) return { flat, changedFields: Object.keys(changes), notTaken: [], dropped: end.kind === 'answer' ? end.dropped : [], readBack: false };
	const notTaken = Object.keys(differing(changes, after));
	if (end.kind === 'unclear' && notTaken.length > 0) throw unansweredGroup(what, end.message);
	// A till may say yes and leave a field as it was.
	const changedFields = Object.keys(differing(fieldsOf(after), flat)).filter((name) => name in changes);
	return { flat: after, changedFields, notTaken, dropped: end.kind === 'answer' ? end.dropped : [] };
}

function differing(fields: GroupFields, flat: FlatGroup): GroupFields {
	const known = fieldsOf(flat);
	const names = Object.keys(fields) as Array<keyof GroupFields>;
	return Object.fromEntries(names.filter((name) => fields[name] !== undefined && fields[name] !== known[name]).map((name) => [name, fields[name]]));
}

function fieldsOf({ group, parentGroupNumber }: FlatGroup): GroupFields {
	return { name: group.name, text: group.text ?? '', sortOrder: group.sortOrder, imageId: group.image?.imageId, parentGroupNumber };
}

/** A group below itself would be a ring that nobody reaches from the top. */
function demandParent(groups: readonly FlatGroup[], { group }: FlatGroup, parentGroupNumber: number): void {
	groupIn(groups, parentGroupNumber);
	const below = flattenGroups([group]).map((flat) => flat.group.groupNumber);
	if (!below.includes(parentGroupNumber)) return;
	throw new PosError('invalid-setting', `Article group ${group.groupNumber} cannot go into ${parentGroupNumber}, which is the group itself or lies in it`, { hint: 'Choose another parent group' });
}
