import { bookPayments, refusePayment, sumOf } from '../orders/settlePayment';
import { changeOrder } from '../store/changeOrder';
import { numberIn, recordsIn, type WireRecord } from '../wire';
import type { MplusWorld, Order } from '../world';

import type { Turnover } from './bookTurnover';
import { settleOrder } from './settleOrder';

export interface OrderPayment {
	payments: WireRecord[];
	/** What the payment settles the order with; without it, it is a prepayment. */
	turnover: Turnover | undefined;
	now: number;
}

export interface PayReply extends WireRecord {
	result: string;
	errorMessage: string;
}

/** Pays an order: a deposit, or all that is left, with packing slip and invoice (API.md 9.3, 14.10). */
export function payForOrder(world: MplusWorld, order: Order, { payments, turnover, now }: OrderPayment): PayReply {
	if (order.completeState === 'ORDER-COMPLETE-STATE-COMPLETE') {
		return failed('The order has been invoiced already', 'PAY-ORDER-RESULT-ORDER-ALREADY-INVOICED');
	}
	const refusal = refuseState(order) ?? refusePayment(world, { payments });
	if (refusal) return failed(refusal);
	if (payments.length === 0 && !turnover) return failed('A payment is required');
	const prepaidAmount = (numberIn(order, 'prepaidAmount') ?? 0) + sumOf(payments);
	if (turnover && prepaidAmount < order.totalInclAmount) {
		return failed('The payment is lower than the total of the order', 'PAY-ORDER-RESULT-PAYMENT-INSUFFICIENT');
	}
	if (!world.overPayment && prepaidAmount > order.totalInclAmount) return failed('The payment is higher than the total of the order');
	const paid = changeOrder(world, order, {
		prepaidAmount,
		fullyPaid: prepaidAmount >= order.totalInclAmount,
		paymentList: { payment: [...recordsIn(order, 'paymentList', 'payment'), ...bookPayments(world, payments, now)] },
	});
	if (!turnover) return { result: 'PAY-ORDER-RESULT-OK', errorMessage: '' };
	const { documentId } = settleOrder(world, paid, turnover, now);
	return { result: 'PAY-ORDER-RESULT-OK', errorMessage: '', invoiceId: turnover === 'invoice' ? documentId : undefined };
}

function refuseState({ cancelState }: Order): string | undefined {
	return cancelState === 'ORDER-CANCEL-STATE-COMPLETE' ? 'The order has been cancelled' : undefined;
}

function failed(errorMessage: string, result = 'PAY-ORDER-RESULT-FAILED'): PayReply {
	return { result, errorMessage };
}
