import type { Booking } from '../orders/bookOrder';
import type { WireRecord } from '../wire';
import type { MplusWorld } from '../world';

/** What waits for a branch (API.md 1, 9.3). */
export type QueuedWork = { dueAt: number } & (
	| { kind: 'order'; orderId: string; booking: Booking }
	| { kind: 'cancel'; orderId: string; now: number }
	| { kind: 'update'; orderId: string; sent: WireRecord; now: number }
	| { kind: 'payment'; orderId: string; queuedPaymentId: string; payments: WireRecord[]; turnover: 'receipt' | undefined; now: number }
);

/** The state of a queued payment, as getQueueBranchOrderPaymentStatus answers it. */
export interface QueuedPayment {
	state: 'QUEUED-PAYMENT-STATE-PENDING' | 'QUEUED-PAYMENT-STATE-OK' | 'QUEUED-PAYMENT-STATE-FAILED';
	resultCode: string;
	resultMessage: string;
}

export function dueAt(world: MplusWorld, now: number): number {
	return now + world.queueDelayMs;
}
