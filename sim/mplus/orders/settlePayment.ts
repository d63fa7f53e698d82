import { amsterdamDateTime } from '../amsterdamTime';
import { numberIn, recordsIn, textIn, type WireRecord } from '../wire';
import type { MplusWorld } from '../world';

import { refuseMethod } from './refuseOrder';

export interface Payment {
	payments: WireRecord[];
	paidAmount: number;
	/** Whether it also delivers and invoices the order: anything but a prepayment (API.md 9.3). */
	settles: boolean;
}

/** The payment inside a createOrderV3, or nothing where none is sent. */
export function readPayment(request: WireRecord): Payment | undefined {
	const payments = recordsIn(request, 'paymentList', 'payment');
	if (payments.length === 0) return undefined;
	const paidAmount = payments.reduce((sum, payment) => sum + (numberIn(payment, 'amount') ?? 0), 0);
	return { payments, paidAmount, settles: request.prepay !== true };
}

export function refusePayment(world: MplusWorld, payment: Payment): string | undefined {
	for (const { method } of payment.payments) {
		if (typeof method !== 'string' || method === '') return 'A payment needs a method';
		const reason = refuseMethod(world, method);
		if (reason) return reason;
	}
	return undefined;
}

export function paymentFields(payment: Payment | undefined, totalIncl: number, now: number): WireRecord {
	const paidAmount = payment?.paidAmount ?? 0;
	const state = payment?.settles ? 'COMPLETE' : 'NOTHING';
	return {
		prepaidAmount: paidAmount,
		fullyPaid: payment !== undefined && paidAmount >= totalIncl,
		deliveryState: `ORDER-DELIVERY-STATE-${state}`,
		cancelState: 'ORDER-CANCEL-STATE-NOTHING',
		completeState: `ORDER-COMPLETE-STATE-${state}`,
		paymentList: payment && {
			payment: payment.payments.map((sent) => ({
				...sent,
				entryTimestamp: amsterdamDateTime(now),
				description: textIn(sent, 'description') ?? textIn(sent, 'method') ?? '',
			})),
		},
	};
}
