import { comparableEmail } from '../../model/comparableEmail';
import { readCurrentMarker } from '../changed/readCurrentMarker';
import type { MplusClient } from '../MplusClient';
import type { Received, Relation } from '../soap/mplusTypes.generated';
import { changesOf } from './changesOf';
import { readAllRelations } from './readAllRelations';

/** Relations made in one execution. */
export interface CreatedRelations {
	/** Every relation made since has a sync marker of at least this. */
	from: number;
	numbers: Set<number>;
}

const created = new WeakMap<MplusClient, CreatedRelations>();

/** Must be asked before the first creation: it is how a creation whose answer got lost is found again. */
export async function createdRelations(client: MplusClient): Promise<CreatedRelations> {
	const known = created.get(client) ?? { from: (await readCurrentMarker(client, 'relation')) + 1, numbers: new Set<number>() };
	created.set(client, known);
	return known;
}

/** Number of a relation that came into being since and is the one that was sent; undefined where none or several could be. */
export async function findCreated(client: MplusClient, { from, numbers }: CreatedRelations, sent: Relation): Promise<number | undefined> {
	const found: number[] = [];
	for await (const relations of readAllRelations(client, from)) {
		for (const relation of relations) if (relation.relationNumber && !numbers.has(relation.relationNumber) && isSent(relation, sent)) found.push(relation.relationNumber);
	}
	return found.length === 1 ? found[0] : undefined;
}

function isSent(relation: Received<Relation>, sent: Relation): boolean {
	if (sent.relationNumber !== undefined && sent.relationNumber !== relation.relationNumber) return false;
	if (sent.extRelationId) return relation.extRelationId === sent.extRelationId;
	if (sent.email) return comparableEmail(relation.email) === comparableEmail(sent.email);
	return Object.keys(changesOf(relation, sent)).length === 0;
}
