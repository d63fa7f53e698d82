import { withoutAbsent } from '../../model/withoutAbsent';
import type { StockArticle } from './StockArticle';
import type { StockLine } from './StockLine';

/** What came of one change. `unclear`: no answer, and CCV may have done it. */
export interface StockEnding {
	action: 'set' | 'unchanged' | 'refused' | 'unclear';
	reason?: string;
	/** The stock as CCV has it afterwards, where that was looked at. */
	after?: number;
	/** CCV said that it was done, and has the old stock. */
	notTaken?: ['stock'];
	/** The stock was written, and could not be read again. */
	readBack?: false;
}

/** What came of one item. */
export interface StockOutcome extends StockEnding {
	line: StockLine;
	/** What the item names; absent where that is not known. */
	article?: StockArticle;
}

export function stockOutcomeItem({ line, article, action, reason, after, notTaken, readBack }: StockOutcome): Record<string, unknown> {
	const { key } = line;
	return withoutAbsent({
		product_id: article?.productId ?? (key?.by === 'product' ? Number(key.value) : undefined),
		attribute_combination_id: article?.combinationId ?? (key?.by === 'combination' ? Number(key.value) : undefined),
		sku: article?.sku ?? (key?.by === 'sku' ? key.value : undefined),
		ean: article?.ean ?? (key?.by === 'ean' ? key.value : undefined),
		before: article?.stock,
		stock: after ?? (action === 'unchanged' ? article?.stock : line.stock),
		action,
		written: action === 'set' && notTaken === undefined,
		reason,
		notTaken,
		readBack,
	});
}
