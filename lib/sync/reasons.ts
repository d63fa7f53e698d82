/**
 * Every reason an outcome can have: a closed list. The names are frozen, workflows branch on them. Each has one anchor
 * in docs/outcomes.md, which hints link to.
 */
export const REASONS = {
	created: 'synced',
	exists: 'skipped',
	'exists-differs': 'held',
	'written-differs': 'held',
	'credit-note': 'held',
	'negative-order': 'held',
	'no-lines': 'held',
	'unknown-article': 'held',
	'ambiguous-article': 'held',
	'article-not-chosen': 'held',
	'unknown-vat': 'held',
	'mixed-taxes': 'held',
	'totals-differ': 'held',
	'foreign-currency': 'held',
	'no-customer': 'held',
	'invalid-order': 'held',
	'own-order': 'skipped',
	'waited-too-long': 'held',
	'till-refuses': 'failed',
	'till-replays-failure': 'failed',
	'till-failure': 'failed',
	'customer-failed': 'failed',
	'source-unreadable': 'failed',
} as const;

export type Reason = keyof typeof REASONS;
export type OutcomeStatus = (typeof REASONS)[Reason];
