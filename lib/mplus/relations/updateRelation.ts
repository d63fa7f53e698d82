import { PosError } from '../../http/PosError';
import { demandSuccess } from '../demandSuccess';
import type { MplusClient } from '../MplusClient';
import type { Relation } from '../soap/mplusTypes.generated';
import { changesOf } from './changesOf';
import { readBack } from './readBack';
import type { ReceivedRelation } from './readRelation';
import { sameValue } from './sameValue';
import type { WrittenRelation } from './WrittenRelation';

/** Writes what differs, and nothing where nothing does. Sent twice it is done once: it sets values. */
export async function updateRelation(client: MplusClient, known: ReceivedRelation, wanted: Relation): Promise<WrittenRelation> {
	const { relationNumber } = known;
	const changes = changesOf(known, wanted);
	const sentFields = Object.keys(changes);
	if (sentFields.length === 0) return { action: 'unchanged', relation: known, readBack: true, changedFields: [], notTaken: [], dropped: [] };
	const what = `Relation ${relationNumber}`;
	const end = await client.write('updateRelation', { relation: { relationNumber, ...changes } }, 'keyed');
	if (end.kind === 'refused') throw new PosError('refused', `${what}: ${end.message}`);
	if (end.kind === 'answer') demandSuccess(end.value, what);
	const after = await readBack(client, relationNumber, changes);
	if (end.kind === 'unclear' && (!after.readBack || after.notTaken.length > 0)) {
		throw new PosError('unanswered', `${what}: it is not known whether the till wrote it (${end.message})`, { hint: 'Run this again: it writes what is still different' });
	}
	// A till may say yes and leave a field as it was.
	const changedFields = after.readBack ? sentFields.filter((field) => !isAsBefore(known, after.relation, field)) : sentFields;
	return { action: changedFields.length > 0 ? 'updated' : 'unchanged', ...after, changedFields, dropped: end.kind === 'answer' ? end.dropped : [] };
}

function isAsBefore(before: ReceivedRelation, after: ReceivedRelation, field: string): boolean {
	const [one, other] = [before[field as keyof Relation], after[field as keyof Relation]];
	return sameValue(one, other) && sameValue(other, one);
}
