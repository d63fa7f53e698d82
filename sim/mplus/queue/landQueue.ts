import { bookOrder } from '../orders/bookOrder';
import { commitUpdate, judgeUpdate } from '../orders/judgeUpdate';
import { refuseOrder } from '../orders/refuseOrder';
import { cancelOpen, refuseCancel } from '../sales/cancelOpen';
import { payForOrder } from '../sales/payForOrder';
import type { MplusWorld } from '../world';

import type { QueuedWork } from './QueuedWork';

/** The branch carries out what is due by then, or all that waits. Work that it refuses is gone, but for a payment's state. */
export function landQueue(world: MplusWorld, now = Infinity): void {
	if (world.queue.length === 0) return;
	const due = world.queue.filter((work) => work.dueAt <= now);
	for (const work of due) {
		land(world, work);
		world.queue = world.queue.filter((other) => other !== work);
	}
}

function land(world: MplusWorld, work: QueuedWork): void {
	if (work.kind === 'order') return landOrder(world, work);
	if (work.kind === 'update') return landUpdate(world, work);
	const order = world.orders.get(work.orderId);
	if (work.kind === 'cancel') {
		if (order && refuseCancel(world, order) === undefined) cancelOpen(world, order, work.now);
		return;
	}
	const reply = order
		? payForOrder(world, order, { payments: work.payments, turnover: work.turnover, now: work.now })
		: { result: 'PAY-ORDER-RESULT-FAILED', errorMessage: 'Order not found' };
	const state = reply.result === 'PAY-ORDER-RESULT-OK' ? 'QUEUED-PAYMENT-STATE-OK' : 'QUEUED-PAYMENT-STATE-FAILED';
	world.queuedPayments.set(work.queuedPaymentId, { state, resultCode: reply.result, resultMessage: reply.errorMessage });
	world.commits += 1;
}

function landOrder(world: MplusWorld, { booking, orderId }: QueuedWork & { kind: 'order' }): void {
	if (refuseOrder(world, booking.order) === undefined) bookOrder(world, booking, orderId);
}

function landUpdate(world: MplusWorld, { sent, now }: QueuedWork & { kind: 'update' }): void {
	const judged = judgeUpdate(world, sent);
	if (judged.literal === 'OK') commitUpdate(world, judged, sent, now);
}
