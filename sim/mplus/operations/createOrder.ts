import type { SimContext } from '../../server/types';
import { bookLines } from '../orders/bookLines';
import { bookOrder, type Booking } from '../orders/bookOrder';
import { orderFrame } from '../orders/orderFrame';
import { refuseOrder } from '../orders/refuseOrder';
import { readPayment, refusePayment, type Payment } from '../orders/settlePayment';
import { notImplemented } from '../soap/notImplemented';
import { recordIn, textIn, type WireRecord } from '../wire';
import type { MplusWorld, Order } from '../world';

import { dropIgnored } from './dropIgnored';
import type { Operation } from './Operation';

export const createOrder: Operation = ({ world, input, context }) => {
	const reply = create(world, { order: recordIn(input, 'order') }, context);
	return { errorMessage: '', ...reply, order: undefined };
};

export const createOrderV2: Operation = ({ world, input, context }) => create(world, recordIn(input, 'request') ?? {}, context);

/** The same key gets the first answer again, word for word but for the idempotencyResult (API.md 9.1). */
export const createOrderV3: Operation = ({ world, input, context }) => {
	const request = recordIn(input, 'request') ?? {};
	const key = textIn(request, 'idempotencyKey') ?? '';
	const original = { idempotencyResult: 'IDEMPOTENCY-RESULT-ORIGINAL-RESPONSE' };
	// What a real till does with an empty key is not known (API.md 17).
	if (key === '') return { ...original, ...failed('idempotencyKey must not be empty') };
	const kept = world.keysHonoured ? world.replies.get(`createOrderV3 ${key}`) : undefined;
	if (kept) return { ...kept, idempotencyResult: 'IDEMPOTENCY-RESULT-REPLAY-RESPONSE' };
	const reply = { ...original, ...create(world, request, context) };
	if (reply.result === 'CREATE-ORDER-RESULT-OK' || world.replayFailures) world.replies.set(`createOrderV3 ${key}`, reply);
	return reply;
};

const PRICING_FLAGS = ['applySalesAndActions', 'applySalesPrices', 'applyPriceGroups'];

function create(world: MplusWorld, request: WireRecord, context: SimContext): WireRecord & { result: string } {
	const flag = PRICING_FLAGS.find((name) => request[name] === true);
	if (flag) throw notImplemented(`createOrder with ${flag}`);
	if (context.refuse) return failed('Order could not be saved');
	const sent = recordIn(request, 'order') ?? {};
	const order = dropIgnored(world, sent);
	const extOrderId = textIn(order, 'extOrderId') ?? '';
	if (world.uniqueExtOrderId && world.orderIdsByExtOrderId.has(extOrderId)) {
		return failed('extOrderId already exists', 'CREATE-ORDER-RESULT-EXT-ORDER-ID-ALREADY-EXISTS');
	}
	const payment = readPayment(request);
	const refusal = refuseOrder(world, order) ?? (payment && refusePayment(world, payment));
	if (refusal) return failed(refusal);
	return book(world, { order, sent, payment, now: context.now });
}

function book(world: MplusWorld, booking: Booking): WireRecord & { result: string } {
	const { payment, order } = booking;
	const isShort = payment?.settles && payment.paidAmount < bookLines(world, orderFrame(world, order), order, '').totals.totalIncl;
	if (!isShort) return booked(world, bookOrder(world, booking), payment);
	if (world.paymentFailureKeepsOrder) bookOrder(world, { ...booking, payment: undefined });
	const reply = failed('The payment is lower than the total of the order', 'CREATE-ORDER-RESULT-PAYMENT-FAILED');
	return { ...reply, payResult: 'PAY-ORDER-RESULT-PAYMENT-INSUFFICIENT' };
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
