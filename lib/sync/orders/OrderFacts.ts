import type { Branch, KnownCustomer, TargetArticle, TargetOrder, VatRate } from './OrderTarget';

/** What the target holds, read for the whole batch before anything is decided. */
export interface OrderFacts {
	/** By external id. */
	orders: Map<string, TargetOrder>;
	customers: KnownCustomer[];
	articles: TargetArticle[];
	vatRates: VatRate[];
	branches: Branch[];
	nowMs: number;
}
