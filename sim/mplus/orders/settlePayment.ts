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
	return { payments, paidAmount: sumOf(payments), settles: request.prepay !== true };
}

export function sumOf(payments: WireRecord[]): number {
	return payments.reduce((sum, payment) => sum + (numberIn(payment, 'amount') ?? 0), 0);
}

export function refusePayment(world: MplusWorld, { payments }: Pick<Payment, 'payments'>): string | undefined {
	for (const { method } of payments) {
		if (typeof method !== 'string' || method === '') return 'A payment needs a method';
		const reason = refuseMethod(world, method);
		if (reason) return reason;
	}
	return undefined;
}

export function paymentFields(world: MplusWorld, payment: Payment | undefined, totalIncl: number, now: number): WireRecord {
	const paidAmount = payment?.paidAmount ?? 0;
	return {
		prepaidAmount: paidAmount,
		fullyPaid: payment !== undefined && paidAmount >= totalIncl,
		deliveryState: 'ORDER-DELIVERY-STATE-NOTHING',
		cancelState: 'ORDER-CANCEL-STATE-NOTHING',
		completeState: 'ORDER-COMPLETE-STATE-NOTHING',
		paymentList: payment && { payment: bookPayments(world, payment.payments, now) },
	};
}

/** Payments as the till keeps them. */
export function bookPayments(world: MplusWorld, payments: WireRecord[], now: number): WireRecord[] {
	return payments.map((sent) => {
		const method = world.paymentMethods.find((known) => known.method === sent.method);
		return {
			...sent,
			entryTimestamp: amsterdamDateTime(now),
			description: textIn(sent, 'description') ?? textIn(sent, 'method') ?? '',
			paymentMethodType: method?.type,
			accountNumber: method?.accountNumber,
		};
	});
}
