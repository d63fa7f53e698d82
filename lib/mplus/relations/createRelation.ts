import { PosError } from '../../http/PosError';
import { demandSuccess } from '../demandSuccess';
import { lookAfterWrite } from '../lookAfterWrite';
import type { MplusClient, WriteEnd } from '../MplusClient';
import type { Relation } from '../soap/mplusTypes.generated';
import { createdRelations, findCreated, type CreatedRelations } from './createdRelations';
import { readBack } from './readBack';
import type { WrittenRelation } from './WrittenRelation';

const WHAT = 'New relation';
const UNKNOWN = { mayBeDone: true, hint: 'Look for the relation in the till before you run this again; Create or Update finds it by itself' };

/** Creates a relation once: the till has no key for it, so after a lost answer it is looked for, never sent again. */
export async function createRelation(client: MplusClient, relation: Relation): Promise<WrittenRelation> {
	const created = await createdRelations(client);
	const end = await client.write('createRelation', { relation }, 'never');
	const relationNumber = await numberOf(client, created, relation, end);
	created.numbers.add(relationNumber);
	return {
		action: 'created',
		...(await readBack(client, relationNumber, relation)),
		changedFields: Object.keys(relation).filter((name) => relation[name as keyof Relation] !== undefined),
		dropped: end.kind === 'answer' ? end.dropped : [],
	};
}

async function numberOf(client: MplusClient, created: CreatedRelations, sent: Relation, end: WriteEnd<'createRelation'>): Promise<number> {
	if (end.kind === 'refused') throw new PosError('refused', `${WHAT}: ${end.message}`);
	if (end.kind === 'answer' && end.value.result !== undefined) {
		demandSuccess(end.value, WHAT);
		if (end.value.relationNumber) return end.value.relationNumber;
	}
	const found = await lookAfterWrite(WHAT, async () => await findCreated(client, created, sent), UNKNOWN);
	if (found !== undefined) return found;
	throw new PosError('unanswered', `${WHAT}: it is not known whether the till made it${end.kind === 'unclear' ? ` (${end.message})` : ''}`, UNKNOWN);
}
