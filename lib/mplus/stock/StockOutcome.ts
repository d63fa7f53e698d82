import { withoutAbsent } from '../../model/withoutAbsent';
import { amountsItem, type StockAmounts } from './StockAmounts';

/** What came of one change. `unclear`: no answer, and it cannot be told whether it was written. */
export interface StockEnding {
	action: 'set' | 'unchanged' | 'refused' | 'unclear';
	before?: StockAmounts;
	after?: StockAmounts;
	reason?: string;
	/** Paths of texts out of which characters were dropped. */
	dropped?: string[];
}

/** What came of one item of many. */
export interface StockOutcome extends StockEnding {
	articleNumber?: number;
	branchNumber?: number;
}

export function refused(reason: string): StockEnding {
	return { action: 'refused', reason };
}

export function unsent(why: string): StockEnding {
	return refused(`Not sent, because the till failed before it: ${why}`);
}

export function stockOutcomeItem({ articleNumber, branchNumber, action, before, after, reason, dropped = [] }: StockOutcome): Record<string, unknown> {
	return withoutAbsent({
		articleNumber,
		branchNumber,
		action,
		before: before && amountsItem(before),
		after: after && amountsItem(after),
		reason,
		droppedCharacters: dropped.length > 0 ? dropped : undefined,
	});
}
