import type { OrderDraft } from '../../../lib/sync/orders/OrderTarget';

/** One tie of 19.95 for a shop's order 339. */
export function anOrderDraft(over: Partial<OrderDraft> = {}): OrderDraft {
	return {
		externalId: 'ccv-90210-339',
		reference: 'W-1001',
		financialDate: { year: 2026, month: 1, day: 15 },
		entryBranch: 1,
		financialBranch: 1,
		employee: 999999,
		vatMethod: 'inclusive',
		lines: [{ articleNumber: 14, text: 'Tie, red', quantity: { units: 1, decimals: 0 }, priceCents: 1995, vatCode: 1 }],
		totalCents: 1995,
		...over,
	};
}
