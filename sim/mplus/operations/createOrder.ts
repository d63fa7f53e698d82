import type { SimContext } from '../../server/types';
import { bookLines } from '../orders/bookLines';
import { bookOrder, nextOrderId, type Booking } from '../orders/bookOrder';
import { orderFrame } from '../orders/orderFrame';
import { refuseOrder } from '../orders/refuseOrder';
import { readPayment, refusePayment, type Payment } from '../orders/settlePayment';
import { dueAt } from '../queue/QueuedWork';
import { recordIn, textIn, type WireRecord } from '../wire';
import type { MplusWorld, Order } from '../world';

import { answerOnce } from './answerOnce';
import { dropIgnored } from './dropIgnored';
import type { Operation } from './Operation';
import { refuseRepricing } from './refuseRepricing';

export const createOrder: Operation = ({ world, input, context }) => {
	const reply = create(world, { order: recordIn(input, 'order') }, context);
	return { errorMessage: '', ...reply, order: undefined };
};

export const createOrderV2: Operation = ({ world, input, context }) => create(world, recordIn(input, 'request') ?? {}, context);

/** The same key gets the first answer again, word for word but for the idempotencyResult (API.md 9.1). */
export const createOrderV3: Operation = ({ world, input, context }) => {
	const request = recordIn(input, 'request') ?? {};
	return answerOnce(world, 'createOrderV3', request, failed, () => create(world, request, context));
};

/** What all three answer, and saveOrder without an orderId. */
export function create(world: MplusWorld, request: WireRecord, context: SimContext): WireRecord & { result: string } {
	refuseRepricing('createOrder', request);
	if (context.refuse) return failed('Order could not be saved');
	const sent = recordIn(request, 'order') ?? {};
	const order = dropIgnored(world, sent);
	const extOrderId = textIn(order, 'extOrderId') ?? '';
	if (isTaken(world, extOrderId)) {
		return failed('extOrderId already exists', 'CREATE-ORDER-RESULT-EXT-ORDER-ID-ALREADY-EXISTS');
	}
	const payment = readPayment(request);
	const refusal = refuseOrder(world, order) ?? (payment && refusePayment(world, payment));
	if (refusal) return failed(refusal);
	return book(world, { order, sent, payment, now: context.now });
}

/** Unique for ever, where the till holds to it (API.md 9.1). */
export function isTaken(world: MplusWorld, extOrderId: string): boolean {
	if (extOrderId === '' || !world.uniqueExtOrderId) return false;
	const isQueued = world.queue.some((work) => work.kind === 'order' && textIn(work.booking.order, 'extOrderId') === extOrderId);
	return world.orderIdsByExtOrderId.has(extOrderId) || (world.queuedExtOrderIdTaken && isQueued);
}

function book(world: MplusWorld, booking: Booking): WireRecord & { result: string } {
	const { payment, order } = booking;
	const isShort = payment?.settles && payment.paidAmount < bookLines(world, orderFrame(world, order), order, '').totals.totalIncl;
	if (!isShort && world.orderQueued && world.queueDelayMs > 0) return queueOrder(world, booking);
	if (!isShort) return booked(world, bookOrder(world, booking), payment);
	if (world.paymentFailureKeepsOrder) bookOrder(world, { ...booking, payment: undefined });
	const reply = failed('The payment is lower than the total of the order', 'CREATE-ORDER-RESULT-PAYMENT-FAILED');
	return { ...reply, payResult: 'PAY-ORDER-RESULT-PAYMENT-INSUFFICIENT' };
}

/** Accepted, but not there yet. That such an answer has no order and no number is assumed: the branch gives it one later. */
export function queueOrder(world: MplusWorld, booking: Booking): WireRecord & { result: string } {
	const orderId = nextOrderId(world);
	world.queue.push({ kind: 'order', orderId, booking, dueAt: dueAt(world, booking.now) });
	world.commits += 1;
	return { result: 'CREATE-ORDER-RESULT-OK', info: { orderId, orderString: '', orderQueued: true } };
}

function booked(world: MplusWorld, order: Order, payment: Payment | undefined): WireRecord & { result: string } {
	return {
		result: 'CREATE-ORDER-RESULT-OK',
		order: world.answersWithoutLines ? { ...order, lineList: undefined } : order,
		info: { orderId: order.orderId, orderString: textIn(order, 'transactionString') ?? '', orderQueued: world.orderQueued },
		payResult: payment && 'PAY-ORDER-RESULT-OK',
		invoiceId: (recordIn(order, 'invoiceIds')?.id as string[] | undefined)?.[0],
	};
}

function failed(errorMessage: string, result = 'CREATE-ORDER-RESULT-FAILED'): WireRecord & { result: string } {
	return { result, errorMessage, info: { orderId: '', orderString: '' } };
}
