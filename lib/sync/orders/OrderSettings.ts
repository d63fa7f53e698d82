import type { LineKind } from '../../model/OrderItem';
import type { ArticleKey } from './OrderTarget';

/** What the sync node decides: run-level, read once. */
export interface OrderSettings {
	entryBranch: number;
	financialBranch: number;
	workplace?: number;
	/** 999999 is the till's superuser, the usual one for integrations. */
	employee: number;
	/** By which of an article's numbers a SKU is looked up, in this order; the first that knows it decides. */
	articleKeys: ArticleKey[];
	/** Article numbers for lines that are no products. Without one such a line holds its order. */
	lineArticles: Partial<Record<LineKind, number>>;
	/** For orders without user and e-mail. */
	defaultCustomer?: number;
	updateCustomers: boolean;
	financialDate: 'orderDay' | 'today';
	timezone: string;
	currency: string;
	dryRun: boolean;
	/** How many orders are written at a time. */
	concurrency: number;
}
