import { PosError } from '../../http/PosError';
import { nameOfKey, type RelationKey } from './RelationKey';
import type { KnownRelation } from './relationIndex';

/** So many numbers are named in an error. */
const MOST_NAMED = 10;

/** The one relation that is meant out of those that bear a key: the only active one, or the only one. Throws where it is not clear. */
export function chooseRelation(key: RelationKey, relations: KnownRelation[]): KnownRelation | undefined {
	const active = relations.filter((relation) => relation.active);
	const candidates = active.length > 0 ? active : relations;
	if (candidates.length <= 1) return candidates[0];
	const state = active.length > 0 ? '' : ' and none of them is active';
	throw new PosError('refused', `Relations ${numbersOf(candidates)} have the same ${nameOfKey(key)}${state}`, {
		hint: 'Merge or deactivate the others in the till, or name the relation by its number',
	});
}

function numbersOf(relations: KnownRelation[]): string {
	const numbers = relations.map(({ relationNumber }) => relationNumber).sort((one, other) => one - other);
	const named = numbers.slice(0, MOST_NAMED);
	const rest = numbers.length - named.length;
	return rest > 0 ? `${named.join(', ')} and ${rest} more` : `${named.slice(0, -1).join(', ')} and ${named.at(-1)}`;
}
