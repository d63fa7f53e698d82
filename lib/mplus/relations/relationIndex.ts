import type { MplusClient } from '../MplusClient';
import { highestMarker } from '../readByMarker';
import type { Received, Relation } from '../soap/mplusTypes.generated';
import { readAllRelations } from './readAllRelations';
import { hasKey, type RelationKey } from './RelationKey';

/** What a relation can be known by. */
export type KnownRelation = Pick<Received<Relation>, 'extRelationId' | 'email' | 'cardNumber' | 'cardNumbers'> & { relationNumber: number; active: boolean };

interface Index {
	relations: Map<number, KnownRelation>;
	/** The first sync marker not yet read. */
	next: number;
}

// One for each client, that is for each execution.
const indexes = new WeakMap<MplusClient, Index>();

/** Whether all relations were read before, so that looking is cheap. */
export function hasIndex(client: MplusClient): boolean {
	return indexes.has(client);
}

/**
 * All relations that a key means. The till's search gives one hit only, so all relations are read: once for each
 * execution, and after that what was changed since, be it by this run or by others.
 */
export async function relationsWithKey(client: MplusClient, key: RelationKey): Promise<KnownRelation[]> {
	const index = indexes.get(client) ?? { relations: new Map<number, KnownRelation>(), next: 0 };
	for await (const relations of readAllRelations(client, index.next)) {
		for (const relation of relations) if (relation.relationNumber) index.relations.set(relation.relationNumber, known(relation, relation.relationNumber));
		index.next = highestMarker(relations) + 1;
	}
	indexes.set(client, index);
	return [...index.relations.values()].filter((relation) => hasKey(key, relation));
}

function known({ active, extRelationId, email, cardNumber, cardNumbers }: Received<Relation>, relationNumber: number): KnownRelation {
	return { relationNumber, active: active !== false, extRelationId, email, cardNumber, cardNumbers };
}
