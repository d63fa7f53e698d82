import { withoutAbsent } from '../../model/withoutAbsent';
import { isoDayOf } from '../items/isoMoment';
import { lastPart, money, simplifyHeader, simplifyLines } from '../sales/simplifySale';
import { documentNumber } from '../sales/documentNumber';
import type { Order, Received } from '../soap/mplusTypes.generated';

/** An order of the till for people: money and quantities as plain numbers, states as words, the fields most asked for. */
export function simplifyOrder(order: Received<Order>, zone: string): Record<string, unknown> {
	return withoutAbsent({
		orderId: order.orderId,
		orderNumber: documentNumber(order.orderNumber, order.transactionString),
		externalOrderId: order.extOrderId || undefined,
		orderType: lastPart(order.orderType, 'ORDER-TYPE-'),
		...simplifyHeader(order, zone),
		prepaid: money(order.prepaidAmount),
		fullyPaid: order.fullyPaid,
		deliveryState: lastPart(order.deliveryState, 'ORDER-DELIVERY-STATE-'),
		cancelState: lastPart(order.cancelState, 'ORDER-CANCEL-STATE-'),
		completeState: lastPart(order.completeState, 'ORDER-COMPLETE-STATE-'),
		deliveryMethod: order.deliveryMethod || undefined,
		deliveryDate: isoDayOf(order.deliveryDate),
		orderCategory: order.orderCategoryNumber || undefined,
		invoiceIds: order.invoiceIds?.id,
		packingSlipIds: order.packingSlipIds?.id,
		lines: simplifyLines(order.lineList?.line, order.vatMethod),
	});
}
