import type { OrderDraft } from '../../../lib/sync/orders/OrderTarget';

/** What becomes of `anOrder()` in the till of `factsWith()`. */
export function aDraft(over: Partial<OrderDraft> = {}): OrderDraft {
	return {
		externalId: 'ccv-90210-501',
		reference: '1001, paid in the webshop: iDEAL 19.95 EUR',
		financialDate: { year: 2026, month: 3, day: 2 },
		entryBranch: 1,
		financialBranch: 1,
		workplace: undefined,
		employee: 999999,
		vatMethod: 'inclusive',
		lines: [{ articleNumber: 10, text: 'Red tie', quantity: { units: 1, decimals: 0 }, priceCents: 1995, vatCode: 1 }],
		deliveryAddress: undefined,
		invoiceAddress: undefined,
		totalCents: 1995,
		...over,
	};
}
