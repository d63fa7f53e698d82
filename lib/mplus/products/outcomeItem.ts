import { withoutAbsent } from '../../model/withoutAbsent';
import { toItem } from '../items/toItem';
import type { DraftOutcome } from './ProductDraft';
import { simplifyProduct } from './simplifyProduct';

/** A written product for people: what was done, what it changed, and the product as the till has it now. */
export function outcomeItem(outcome: Extract<DraftOutcome, { kind: 'done' }>, { simplify, zone }: { simplify: boolean; zone: string }): Record<string, unknown> {
	const { action, changes, notTaken, dropped, product, readBack } = outcome;
	return withoutAbsent({
		action,
		changed: action !== 'unchanged',
		changedFields: [...new Set(changes.map(({ field }) => field))],
		changes,
		notTaken: notTaken.length === 0 ? undefined : notTaken.map(({ articleNumber, field, from, to }) => withoutAbsent({ articleNumber, field, sent: to, found: from })),
		droppedCharacters: dropped.length === 0 ? undefined : dropped,
		readBack,
		...(simplify ? simplifyProduct(product) : toItem('Product', product, zone)),
	});
}
