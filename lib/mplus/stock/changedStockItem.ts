import { withoutAbsent } from '../../model/withoutAbsent';
import type { ChangedStock } from './changeStock';
import { amountsItem } from './StockAmounts';
import type { StockChange } from './StockChange';

/** A change of stock as it came out, for an item. */
export function changedStockItem({ articleNumber, branchNumber }: StockChange, { action, before, after, stockId, difference, dropped }: ChangedStock): Record<string, unknown> {
	return withoutAbsent({
		articleNumber,
		branchNumber,
		action,
		before: before && amountsItem(before),
		after: after && amountsItem(after),
		stockId,
		difference,
		droppedCharacters: dropped.length > 0 ? dropped : undefined,
	});
}
