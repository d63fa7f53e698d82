import type { CcvAttributeValue, CcvWorld } from '../world';

/** The attribute values that make up a combination. */
export function valuesOf(world: CcvWorld, combinationId: number): CcvAttributeValue[] {
	const ids = world.attributecombinations.find(({ id }) => id === combinationId)?.attributevalue_ids ?? [];
	return world.attributevalues.filter(({ id }) => ids.includes(id));
}
