import { PosError } from '../../http/PosError';
import { demandSuccess, resultOf, wordsOf } from '../demandSuccess';
import { lookAfterWrite, readAfterWrite } from '../lookAfterWrite';
import type { Answer, MplusClient } from '../MplusClient';
import { duePayments, euros, sumOf, type GivenPayment } from '../sales/duePayments';
import { isReplay, MAX_ATTEMPTS } from '../sales/isReplay';
import type { Order, Payment, Received } from '../soap/mplusTypes.generated';
import { demandOperation } from '../tillService';
import { orderById, orderLabel } from './findOrder';
import { demandPaidInvoices, isSettled } from './isSettled';
import { outstandingOf } from './outstandingOf';
import { idempotencyKey } from './toMplusOrder';
import { unbookedPayments } from './unbookedPayments';

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
	/** Where nothing was booked now: which of the payments the order does not show; absent where it shows all. */
	differs?: string[];
	/** The payment is booked, but the order could not be read after it: it is shown as it was before. */
	readBack?: false;
}

const UNKNOWN = { mayBeDone: true, hint: 'Look at the order in the till before you run this again. With a Payment Reference it can be run again safely' };
const ALREADY_INVOICED = 'PAY-ORDER-RESULT-ORDER-ALREADY-INVOICED';
const HINTS: Record<string, string> = {
	'PAY-ORDER-RESULT-PAYMENT-INSUFFICIENT': 'A final payment must cover all that is left to pay: leave the amount empty, or make it a deposit',
	'PAY-ORDER-RESULT-ORDER-HAS-CHANGED': 'Somebody changed the order at the same time. Run this again',
};

/** Pays an order once: its key is fixed by order and seed, so the till books a payment that comes twice only once. */
export async function payOrder(client: MplusClient, payment: OrderPayment): Promise<PaidOrder> {
	await demandOperation(client, 'payOrderV2', 'paying an order exactly once');
	const { order, prepay } = payment;
	if (await isSettled(client, order, prepay)) return alreadyPaid(order, payment);
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
		if (value.result === 'PAY-ORDER-RESULT-OK') return await paid(client, payment, value);
		if (value.result === ALREADY_INVOICED) return await afterInvoicing(client, payment);
		words = wordsOf(value);
		if (!isReplay(value)) demandSuccess(value, `${what}, ${euros(sumOf(payments))} of ${describe(order)}`, HINTS[value.result ?? '']);
	}
	throw new PosError('refused', `${what}: MplusKASSA goes on repeating what it refused before: ${words}`, { hint: 'Give the payment another reference' });
}

async function paid(client: MplusClient, payment: OrderPayment, value: Answer<'payOrderV2'>): Promise<PaidOrder> {
	const { order } = payment;
	const after = await readAfterWrite(async () => await orderById(client, order.orderId ?? ''));
	if (!after) return { order, invoiceId: value.invoiceId || undefined, alreadyPaid: isReplay(value), readBack: false };
	const invoiceId = value.invoiceId || after.invoiceIds?.id?.at(-1);
	return isReplay(value) ? { ...alreadyPaid(after, payment), invoiceId } : { order: after, invoiceId, alreadyPaid: false };
}

function alreadyPaid(order: Received<Order>, { payments }: OrderPayment): PaidOrder {
	const differs = unbookedPayments(payments, order);
	return { order, invoiceId: order.invoiceIds?.id?.at(-1), alreadyPaid: true, ...(differs.length > 0 && { differs }) };
}

/** The till says that the order is invoiced: by somebody else in between, or in a way that the order does not show. */
async function afterInvoicing(client: MplusClient, payment: OrderPayment): Promise<PaidOrder> {
	const after = (await orderById(client, payment.order.orderId ?? '')) ?? payment.order;
	if (after.fullyPaid !== true) await demandPaidInvoices(client, after);
	return alreadyPaid(after, payment);
}

async function afterUnclearEnd(client: MplusClient, { order, prepay }: OrderPayment, payments: Payment[]): Promise<PaidOrder> {
	const look = async (): Promise<{ after?: Received<Order>; isDone: boolean }> => {
		const after = await orderById(client, order.orderId ?? '');
		return { after, isDone: after !== undefined && (await isSettled(client, after, prepay)) };
	};
	const { after, isDone } = await lookAfterWrite(orderLabel(order), look, UNKNOWN);
	const isBooked = after !== undefined && after.prepaidAmount !== undefined && after.prepaidAmount === (order.prepaidAmount ?? 0) + sumOf(payments) && payments.length > 0;
	if (after && (isDone || (prepay && isBooked))) return { order: after, invoiceId: after.invoiceIds?.id?.at(-1) };
	throw new PosError('unanswered', `${orderLabel(order)}: it is not known whether the till booked the payment`, UNKNOWN);
}

function describe(order: Received<Order>): string {
	const outstanding = outstandingOf(order);
	return outstanding === undefined ? 'what is left to pay' : `${euros(outstanding)} left to pay`;
}
