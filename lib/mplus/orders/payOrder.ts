import { PosError } from '../../http/PosError';
import { demandSuccess, resultOf, wordsOf } from '../demandSuccess';
import type { Answer, MplusClient } from '../MplusClient';
import { duePayments, euros, sumOf, type GivenPayment } from '../sales/duePayments';
import { isReplay, MAX_ATTEMPTS } from '../sales/isReplay';
import type { Order, Payment, Received } from '../soap/mplusTypes.generated';
import { demandService } from '../tillService';
import { orderById, orderLabel } from './findOrder';
import { idempotencyKey } from './toMplusOrder';

export interface OrderPayment {
	order: Received<Order>;
	/** A deposit; without, the order is delivered and invoiced as well. */
	prepay: boolean;
	payments: GivenPayment[];
	/** What tells this payment of the order from another. */
	keySeed: string;
}

export interface PaidOrder {
	order: Received<Order>;
	invoiceId?: string;
	/** Nothing was booked now. Absent where it is not known: the answer was lost, and the payment is there. */
	alreadyPaid?: boolean;
}

const SINCE_V2 = 59;
const ALREADY_INVOICED = 'PAY-ORDER-RESULT-ORDER-ALREADY-INVOICED';
const HINTS: Record<string, string> = {
	'PAY-ORDER-RESULT-PAYMENT-INSUFFICIENT': 'A final payment must cover all that is left to pay: leave the amount empty, or make it a deposit',
	'PAY-ORDER-RESULT-ORDER-HAS-CHANGED': 'Somebody changed the order at the same time. Run this again',
};

/** Pays an order once: its key is fixed by order and seed, so the till books a payment that comes twice only once. */
export async function payOrder(client: MplusClient, payment: OrderPayment): Promise<PaidOrder> {
	await demandService(client, SINCE_V2, 'paying an order exactly once');
	const { order, prepay } = payment;
	if (isPaid(order, prepay)) return { order, invoiceId: order.invoiceIds?.id?.at(-1), alreadyPaid: true };
	const what = orderLabel(order);
	const payments = duePayments(what, payment.payments, outstandingOf(order));
	if (prepay && payments.length === 0) throw new PosError('invalid-setting', `${what}: a deposit needs a payment`, { hint: 'Add a payment with its method' });
	let words = '';
	for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
		const key = idempotencyKey('payOrderV2', `${order.orderId}|${payment.keySeed}`, attempt);
		const request = { idempotencyKey: key, orderId: order.orderId ?? '', prepay, paymentList: { payment: payments } };
		const end = await client.write('payOrderV2', { request }, 'keyed');
		if (end.kind === 'refused') throw new PosError('refused', `${what}: ${end.message}`);
		if (end.kind === 'unclear' || resultOf(end.value) === undefined) return await afterUnclearEnd(client, payment, payments);
		const { value } = end;
		if (value.result === 'PAY-ORDER-RESULT-OK') return await paid(client, order, value, isReplay(value));
		if (value.result === ALREADY_INVOICED) return await paid(client, order, value, true);
		words = wordsOf(value);
		if (!isReplay(value)) demandSuccess(value, `${what}, ${euros(sumOf(payments))} of ${describe(order)}`, HINTS[value.result ?? '']);
	}
	throw new PosError('refused', `${what}: MplusKASSA goes on repeating what it refused before: ${words}`, { hint: 'Give the payment another reference' });
}

/** What is left to pay, including VAT; absent where the till does not say it. */
function outstandingOf({ totalInclAmount, prepaidAmount }: Received<Order>): number | undefined {
	return totalInclAmount === undefined ? undefined : totalInclAmount - (prepaidAmount ?? 0);
}

function isPaid({ fullyPaid, completeState, invoiceIds }: Received<Order>, prepay: boolean): boolean {
	if (prepay) return fullyPaid === true;
	return completeState === 'ORDER-COMPLETE-STATE-COMPLETE' && (invoiceIds?.id?.length ?? 0) > 0;
}

async function paid(client: MplusClient, order: Received<Order>, value: Answer<'payOrderV2'>, alreadyPaid: boolean): Promise<PaidOrder> {
	const after = (await orderById(client, order.orderId ?? '')) ?? order;
	return { order: after, invoiceId: value.invoiceId || after.invoiceIds?.id?.at(-1), alreadyPaid };
}

async function afterUnclearEnd(client: MplusClient, { order, prepay }: OrderPayment, payments: Payment[]): Promise<PaidOrder> {
	const after = await orderById(client, order.orderId ?? '');
	const isBooked = after !== undefined && after.prepaidAmount !== undefined && after.prepaidAmount === (order.prepaidAmount ?? 0) + sumOf(payments) && payments.length > 0;
	if (after && (isPaid(after, prepay) || (prepay && isBooked))) return { order: after, invoiceId: after.invoiceIds?.id?.at(-1) };
	throw new PosError('unanswered', `${orderLabel(order)}: it is not known whether the till booked the payment`, { hint: 'Look at the order in the till before you run this again. With a Payment Reference it can be run again safely' });
}

function describe(order: Received<Order>): string {
	const outstanding = outstandingOf(order);
	return outstanding === undefined ? 'what is left to pay' : `${euros(outstanding)} left to pay`;
}
