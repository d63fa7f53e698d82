/** Why presets hold a record: a closed list, workflows branch on it. */
export const HOLD_REASONS = [
	'invalid-order',
	'invalid-customer',
	'invalid-product',
	'invalid-stock-level',
	'totals-differ',
	'mixed-taxes',
	'vat-method',
	'unknown-vat',
	'foreign-currency',
	'own-order',
	'unknown-country',
	'unknown-article',
	'article-not-chosen',
	'variants-alike',
	'unknown-option',
	'shop-not-chosen',
	'package-not-chosen',
] as const;

export type HoldReason = (typeof HOLD_REASONS)[number];
