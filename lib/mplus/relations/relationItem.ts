import { toItem, type Item } from '../items/toItem';
import type { Received, Relation } from '../soap/mplusTypes.generated';
import { simplifyRelation } from './simplifyRelation';
import type { WrittenRelation } from './WrittenRelation';

export interface RelationForm {
	simplify: boolean;
	zone: string;
}

/** A relation as an item. */
export function relationItem(relation: Received<Relation>, { simplify, zone }: RelationForm): Item {
	return simplify ? simplifyRelation(relation, zone) : toItem('Relation', relation, zone);
}

/** A relation that was written, with what came of it. */
export function writtenRelationItem({ relation, action, readBack, changedFields, notTaken, dropped }: WrittenRelation, form: RelationForm): Item {
	return {
		...relationItem(relation, form),
		action,
		changed: action !== 'unchanged',
		changedFields,
		...(notTaken.length > 0 && { notTaken }),
		...(dropped.length > 0 && { droppedCharacters: dropped }),
		...(!readBack && { readBack }),
	};
}
