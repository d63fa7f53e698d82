import type { OrderDraft, TargetOrder } from '../../../lib/sync/orders/OrderTarget';
import { aDraft } from './aDraft';

/** A draft as a till gives it back that understood all of it. */
export function aTargetOrder(over: Partial<TargetOrder> = {}, draft: OrderDraft = aDraft()): TargetOrder {
	return {
		id: 'order-1',
		number: '2026.1',
		externalId: draft.externalId,
		customerNumber: 5,
		...(draft.vatMethod === 'inclusive' ? { totalInclCents: draft.totalCents } : { totalExclCents: draft.totalCents }),
		lines: draft.lines,
		financialDate: draft.financialDate,
		...over,
	};
}
