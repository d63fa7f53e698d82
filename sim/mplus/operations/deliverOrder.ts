import { openMicros, toMicros } from '../orders/lineQuantity';
import { bookTurnover } from '../sales/bookTurnover';
import { deliverLines, restOf, type Delivery } from '../sales/deliverLines';
import { numberIn, recordIn, recordsIn, textIn, type WireRecord } from '../wire';
import type { MplusWorld, Order } from '../world';

import type { Call, Operation } from './Operation';

/** Delivers the whole order, or what is left of it. */
export const deliverOrder: Operation = (call) => {
	const request = recordIn(call.input, 'request') ?? {};
	return { errorMessage: '', ...deliver(call, request, 'DELIVER-ORDER', restOf) };
};

export const deliverOrderV2: Operation = (call) => {
	const delivery = recordIn(recordIn(call.input, 'request'), 'orderDelivery') ?? {};
	const lines = recordsIn(delivery, 'lineList', 'line');
	return deliver(call, delivery, 'DELIVER-ORDER-V2', (order) => readDelivery(call.world, order, lines));
};

/** The literals of the two differ (API.md 9.3), and neither has one for an order that is not there. */
type Prefix = 'DELIVER-ORDER' | 'DELIVER-ORDER-V2';

function deliver(
	{ world, context }: Call,
	request: WireRecord,
	prefix: Prefix,
	deliveryOf: (order: Order) => Delivery | string,
): WireRecord {
	const failed = (errorMessage: string, literal = 'FAILED'): WireRecord => ({ result: `${prefix}-RESULT-${literal}`, errorMessage });
	if (context.refuse) return failed('Order could not be delivered');
	const order = world.orders.get(textIn(request, 'orderId') ?? '');
	if (!order) return failed('Order not found');
	if (order.deliveryState === 'ORDER-DELIVERY-STATE-COMPLETE') return failed('The order has been delivered already', 'ALREADY-DELIVERED');
	if ((order.cancelState ?? 'ORDER-CANCEL-STATE-NOTHING') !== 'ORDER-CANCEL-STATE-NOTHING') return failed('The order has been cancelled');
	const delivery = deliveryOf(order);
	if (typeof delivery === 'string') return failed(delivery);
	if (delivery.size === 0) return failed('There is nothing to deliver');
	const { order: delivered, slip } = deliverLines(world, order, delivery, context.now);
	const invoiceId = bookDelivery(world, delivered, textIn(request, 'turnoverType'), context.now);
	return { result: `${prefix}-RESULT-OK`, packingSlipId: slip.packingSlipId, invoiceId };
}

/** The id of the invoice that a turnoverType asks for, if it does. */
function bookDelivery(world: MplusWorld, order: Order, turnoverType: string | undefined, now: number): string | undefined {
	if (!turnoverType || !world.turnoverTypeBooks) return undefined;
	const isInvoice = turnoverType === 'DELIVER-ORDER-TURNOVER-TYPE-INVOICE';
	const { documentId } = bookTurnover(world, order, isInvoice ? 'invoice' : 'receipt', now);
	return isInvoice ? documentId : undefined;
}

/** The same line twice adds up; a delivery of nothing, against the order's direction or of too much is refused (assumed). */
function readDelivery(world: MplusWorld, order: Order, lines: WireRecord[]): Delivery | string {
	const delivery: Delivery = new Map();
	for (const { lineId = '', ...sent } of lines) {
		const line = order.lineList.line.find((known) => known.lineId === lineId);
		if (!line || typeof lineId !== 'string') return `Order line ${String(lineId)} does not exist`;
		const places = numberIn(sent, 'decimalPlaces') ?? 0;
		if (places < 0 || places > 6) return `Decimal places must be 0 to 6, not ${places}`;
		const micros = toMicros(numberIn(sent, 'quantity') ?? 0, places);
		const total = (delivery.get(lineId) ?? 0) + micros;
		const open = openMicros(line);
		if (micros === 0) return `The quantity to deliver of order line ${lineId} is 0`;
		if (open !== 0 && Math.sign(total) !== Math.sign(open)) return `Order line ${lineId} is for the other direction`;
		if (!world.overDelivery && Math.abs(total) > Math.abs(open)) return `More than is left of order line ${lineId} cannot be delivered`;
		delivery.set(lineId, total);
	}
	return delivery;
}
