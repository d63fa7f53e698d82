import type { WireRecord } from '../wire';
import type { MplusWorld, Relation } from '../world';

import { nextMarker } from './nextMarker';

/** Creates or replaces a relation as someone at the till would: with a new marker. */
export function putRelation(world: MplusWorld, given: WireRecord & { relationNumber: number }): Relation {
	const relation: Relation = { active: true, ...given, syncMarker: nextMarker(world, 'relation') };
	world.relations.set(relation.relationNumber, relation);
	world.commits += 1;
	return relation;
}
