import { withoutAbsent } from '../../model/withoutAbsent';
import type { Item } from '../items/toItem';
import type { FieldChange } from './ProductDraft';
import { sameValue } from './sameValue';

/** Fields that say which record is meant. */
const IDENTITY = new Set(['articleNumber', 'productNumber', 'articleList']);

/** What a record in item form would change of the till's own, field by field. */
export function changesOf(sent: Item, known: Item, articleNumber?: number): FieldChange[] {
	return Object.entries(sent)
		.filter(([field, value]) => !IDENTITY.has(field) && value !== undefined && !sameValue(value, known[field]))
		.map(([field, to]) => withoutAbsent({ articleNumber, field, from: known[field], to }));
}
