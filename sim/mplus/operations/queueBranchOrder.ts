import { refuseOrder } from '../orders/refuseOrder';
import { refusePayment } from '../orders/settlePayment';
import { uuidFor } from '../orders/uuidFor';
import { dueAt } from '../queue/QueuedWork';
import { recordIn, recordsIn, textIn, type WireRecord } from '../wire';

import { isTaken, queueOrder } from './createOrder';
import { dropIgnored } from './dropIgnored';
import type { Operation } from './Operation';

/** The order is there once the branch has carried it out, at the earliest with the next call. */
export const queueBranchOrder: Operation = ({ world, input, context }) => {
	const sent = recordIn(input, 'order') ?? {};
	const order = dropIgnored(world, sent);
	const failed = (errorMessage: string, literal = 'FAILED'): WireRecord => ({
		result: `QUEUE-BRANCH-ORDER-RESULT-${literal}`,
		info: { orderId: '', orderString: '' },
		errorMessage,
	});
	if (context.refuse) return failed('Order could not be queued');
	if (isTaken(world, textIn(order, 'extOrderId') ?? '')) return failed('extOrderId already exists', 'EXT-ORDER-ID-ALREADY-EXISTS');
	const refusal = refuseOrder(world, order);
	if (refusal) return failed(refusal);
	const { info } = queueOrder(world, { order, sent, payment: undefined, now: context.now });
	const orderId = textIn(recordIn({ info }, 'info'), 'orderId') ?? '';
	return { result: 'QUEUE-BRANCH-ORDER-RESULT-OK', info: { orderId, orderString: '' }, errorMessage: '' };
};

/** Whether the order can take the payment shows in the state of the payment later (assumed). */
export const queueBranchOrderPayment: Operation = ({ world, input, context }) => {
	const request = recordIn(input, 'paymentRequest') ?? {};
	const orderId = textIn(request, 'orderId') ?? '';
	const payments = recordsIn(request, 'paymentList', 'payment');
	const isQueued = world.queue.some((work) => work.kind === 'order' && work.orderId === orderId);
	const isKnown = world.orders.has(orderId) || isQueued;
	const refusal = context.refuse ? 'Payment could not be queued' : isKnown ? refusePayment(world, { payments }) : 'Order not found';
	// The literal is this odd (API.md 4).
	if (refusal) return { result: 'QUEUE-BRANCH-ORDER-RESULT-RESULT-FAILED', errorMessage: refusal };
	const queuedPaymentId = uuidFor(`queued payment ${world.queuedPayments.size + 1}`);
	const turnover = request.bookingMethod === 'PAYMENT-BOOKING-METHOD-RECEIPT' ? 'receipt' : undefined;
	const due = dueAt(world, context.now);
	world.queue.push({ kind: 'payment', orderId, queuedPaymentId, payments, turnover, now: context.now, dueAt: due });
	world.queuedPayments.set(queuedPaymentId, { state: 'QUEUED-PAYMENT-STATE-PENDING', resultCode: '', resultMessage: '' });
	world.commits += 1;
	return { result: 'QUEUE-BRANCH-ORDER-PAYMENT-RESULT-OK', errorMessage: '', queuedPaymentId };
};

/** An unknown id answers FAILED (assumed): there is no literal for it. */
export const getQueueBranchOrderPaymentStatus: Operation = ({ world, input }) => {
	const queuedPaymentId = textIn(input, 'queuedPaymentId') ?? '';
	const known = world.queuedPayments.get(queuedPaymentId);
	const unknown = { state: 'QUEUED-PAYMENT-STATE-FAILED', resultCode: '', resultMessage: 'Queued payment not found' };
	return { queuedPaymentId, ...(known ?? unknown) };
};
