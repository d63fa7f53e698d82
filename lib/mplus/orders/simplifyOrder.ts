import { fromCents } from '../../model/fromCents';
import { withoutAbsent } from '../../model/withoutAbsent';
import { isoDay } from '../../sync/orders/calendarDay';
import type { Order, Received } from '../soap/mplusTypes.generated';
import { fromMplusOrder } from './fromMplusOrder';

/** An order of the till for people: money and quantities as plain numbers, states as words, the fields most asked for. */
export function simplifyOrder(order: Received<Order>): Record<string, unknown> {
	const { id, number, externalId, customerNumber, financialDate, lines } = fromMplusOrder(order);
	return withoutAbsent({
		orderId: id,
		orderNumber: number,
		externalOrderId: externalId || undefined,
		reference: order.reference,
		relationNumber: customerNumber,
		relationName: order.relationName,
		financialDate: financialDate && isoDay(financialDate),
		branch: order.financialBranchNumber,
		totalIncl: money(order.totalInclAmount),
		totalExcl: money(order.totalExclAmount),
		prepaid: money(order.prepaidAmount),
		fullyPaid: order.fullyPaid,
		deliveryState: state(order.deliveryState),
		cancelState: state(order.cancelState),
		completeState: state(order.completeState),
		lines: lines?.map(({ articleNumber, text, quantity, priceCents, vatCode }) =>
			withoutAbsent({ articleNumber, text, quantity: quantity.units / 10 ** quantity.decimals, price: fromCents(priceCents), vatCode }),
		),
	});
}

function money(cents: number | undefined): number | undefined {
	return cents === undefined ? undefined : fromCents(cents);
}

// ORDER-DELIVERY-STATE-PARTIAL -> partial
function state(literal: string | undefined): string | undefined {
	return literal?.replace(/^ORDER-(?:DELIVERY|CANCEL|COMPLETE)-STATE-/, '').toLowerCase();
}
