import { landQueue } from '../../../sim/mplus/queue/landQueue';
import { changeOrder } from '../../../sim/mplus/store/changeOrder';
import type { Order } from '../../../sim/mplus/world';

import { anOrderXml, v3 } from './anOrderXml';
import { aTill } from './aTill';
import { anOrderAtATill, call, field, only, orderIn, payments } from './anOrder';
import { callTill, NOON, text, texts } from './callTill';

const MINUTE = 60_000;
const find = (extOrderId: string): string => call('findOrder', field('extOrderId', extOrderId), '');
const getOrders = '<ns1:getOrders><ns1:request><ns1:articlePluNumbers/><ns1:articleBarcodes/></ns1:request></ns1:getOrders>';
const order = (extOrderId: string, relationNumber = 1): string => anOrderXml({ extOrderId, relationNumber });

describe('given a till that queues orders for a branch', () => {
	const slow = { orderQueued: true, queueDelayMs: MINUTE };

	it('when one is created, then it is accepted, and there only once the branch is through', () => {
		const world = aTill(slow);

		const reply = callTill(world, v3(order('x')));

		expect([text(reply, 'result'), text(reply, 'orderQueued'), texts(reply, 'order'), reply.committed]).toEqual(['CREATE-ORDER-RESULT-OK', 'true', [], true]);
		const orderId = text(reply, 'orderId') ?? '';
		const reads = [find('x'), call('getOrder', field('orderId', orderId), ''), getOrders];
		const ids = (now: number): string[][] => reads.map((read) => texts(callTill(world, read, { now }), 'orderId'));
		expect(ids(NOON + MINUTE - 1)).toEqual([[], [], []]);
		expect(ids(NOON + MINUTE)).toEqual([[orderId], [orderId], [orderId]]);
		expect(orderIn(world, orderId)).toMatchObject({ extOrderId: 'x', orderNumber: { year: 2026, number: 1 } });
	});

	it('when the branch is never through, then it lands on request only', () => {
		const world = aTill({ ...slow, queueDelayMs: Infinity });
		callTill(world, v3(order('x')));

		expect(text(callTill(world, find('x'), { now: NOON * 2 }), 'result')).toBe('GET-ORDER-RESULT-NOT-FOUND');
		landQueue(world);
		expect(text(callTill(world, find('x')), 'result')).toBe('GET-ORDER-RESULT-OK');
	});

	it('when nothing is slow, then the order is there at once, as it always was', () => {
		const world = aTill({ orderQueued: true });

		expect(text(callTill(world, v3(order('x'))), 'orderQueued')).toBe('true');
		expect(world.orders.size).toBe(1);
	});

	it.each([
		['counts', true, 'CREATE-ORDER-RESULT-EXT-ORDER-ID-ALREADY-EXISTS', 1],
		['does not count', false, 'CREATE-ORDER-RESULT-OK', 2],
	])('when an extOrderId that is still queued %s, then a second order is judged by that', (_name, queuedExtOrderIdTaken, result, orders) => {
		const world = aTill({ ...slow, queuedExtOrderIdTaken });
		callTill(world, v3(order('x'), 'one'));

		expect(text(callTill(world, v3(order('x'), 'two')), 'result')).toBe(result);
		landQueue(world);
		expect([world.orders.size, new Set(world.orders.keys()).size]).toEqual([orders, orders]);
	});

	it('when the key comes again, then the answer is the same and one order lands', () => {
		const world = aTill(slow);
		const ids = [1, 2].map(() => text(callTill(world, v3(order('x'))), 'orderId'));

		landQueue(world);

		expect([new Set(ids).size, world.orders.size]).toEqual([1, 1]);
	});

	it('when the branch cannot book it any more, then it never comes', () => {
		const world = aTill(slow);
		callTill(world, v3(order('x', 1042)));
		world.relations.delete(1042);

		landQueue(world);

		expect([world.orders.size, world.queue.length]).toEqual([0, 0]);
	});
});

describe('given queueBranchOrder', () => {
	const queue = (xml: string): string => call('queueBranchOrder', xml, '');

	it('when an order is queued, then it is there with the next call', () => {
		const world = aTill();

		const reply = callTill(world, queue(order('x')));

		expect([text(reply, 'result'), world.orders.size]).toEqual(['QUEUE-BRANCH-ORDER-RESULT-OK', 0]);
		expect(text(callTill(world, find('x')), 'orderId')).toBe(text(reply, 'orderId'));
	});

	it.each([
		['a taken extOrderId', order('taken'), false, 'QUEUE-BRANCH-ORDER-RESULT-EXT-ORDER-ID-ALREADY-EXISTS', 'extOrderId already exists'],
		['an unknown relation', order('x', 77), false, 'QUEUE-BRANCH-ORDER-RESULT-FAILED', 'Relation 77 does not exist'],
		['a fault', order('x'), true, 'QUEUE-BRANCH-ORDER-RESULT-FAILED', 'Order could not be queued'],
	])('when it meets %s, then nothing is queued', (_name, xml, refuse, result, errorMessage) => {
		const { world } = anOrderAtATill({}, { extOrderId: 'taken' });

		const reply = callTill(world, queue(xml), { refuse });

		expect([text(reply, 'result'), text(reply, 'errorMessage'), reply.committed, world.queue]).toEqual([result, errorMessage, false, []]);
	});
});

describe('given queueBranchOrderPayment', () => {
	const pay = (orderId: string, amount: number, method = 'PIN', booking = ''): string =>
		call(
			'queueBranchOrderPayment',
			field('orderId', orderId) + payments([method, amount]) + (booking && field('bookingMethod', `PAYMENT-BOOKING-METHOD-${booking}`)),
			'paymentRequest',
		);
	const status = (id: string | undefined): string => call('getQueueBranchOrderPaymentStatus', field('queuedPaymentId', id ?? ''), '');

	it.each<[string, string, number, string, Record<string, unknown>, number]>([
		['a deposit', '', 1000, 'QUEUED-PAYMENT-STATE-OK', { prepaidAmount: 1000, deliveryState: 'ORDER-DELIVERY-STATE-NOTHING' }, 0],
		['a receipt', 'RECEIPT', 3990, 'QUEUED-PAYMENT-STATE-OK', { prepaidAmount: 3990, completeState: 'ORDER-COMPLETE-STATE-COMPLETE' }, 1],
		['a receipt of too little', 'RECEIPT', 1000, 'QUEUED-PAYMENT-STATE-FAILED', { prepaidAmount: 0 }, 0],
	])('when it is %s, then its state tells first that it waits and then how it ended', (_name, booking, amount, state, expected, receipts) => {
		const { world, order: known } = anOrderAtATill({ queueDelayMs: MINUTE });

		const reply = callTill(world, pay(known.orderId, amount, 'PIN', booking));

		const id = text(reply, 'queuedPaymentId');
		expect([text(reply, 'result'), text(callTill(world, status(id)), 'state')]).toEqual(['QUEUE-BRANCH-ORDER-PAYMENT-RESULT-OK', 'QUEUED-PAYMENT-STATE-PENDING']);
		expect(text(callTill(world, status(id), { now: NOON + MINUTE }), 'state')).toBe(state);
		expect(orderIn(world, known.orderId)).toMatchObject(expected);
		expect([world.receipts.size, world.invoices.size]).toEqual([receipts, 0]);
		if (receipts === 1) expect(only(world.receipts.values())).toMatchObject({ state: 'RECEIPT-STATE-PAID', paidAmount: 3990 });
	});

	it.each([
		['an unknown order', 'none', 'PIN', false, 'Order not found'],
		['an unknown method', '', 'GOLD', false, 'Payment method GOLD does not exist'],
		['a fault', '', 'PIN', true, 'Payment could not be queued'],
	])('when it meets %s, then it fails with its odd literal', (_name, orderId, method, refuse, errorMessage) => {
		const { world, order: known } = anOrderAtATill();

		const reply = callTill(world, pay(orderId || known.orderId, 1, method), { refuse });

		expect([text(reply, 'result'), text(reply, 'errorMessage'), reply.committed]).toEqual(['QUEUE-BRANCH-ORDER-RESULT-RESULT-FAILED', errorMessage, false]);
	});

	it('when an unknown payment is asked for, then it failed', () => {
		expect(text(callTill(aTill(), status('none')), 'state')).toBe('QUEUED-PAYMENT-STATE-FAILED');
	});
});

describe('given a till that queues updates for a branch', () => {
	const slow = { updateQueued: true, queueDelayMs: MINUTE };
	const header = (known: Order, reference: string): string => field('orderId', known.orderId) + field('relationNumber', known.relationNumber) + field('reference', reference);
	const v2 = (known: Order, reference: string, further = ''): string => call('updateOrderV2', field('order', header(known, reference) + further));
	const v1 = (known: Order, reference: string): string => call('updateOrder', field('order', header(known, reference)), '');

	it.each([
		['updateOrder', v1],
		['updateOrderV2', v2],
	])('when %s comes, then it is accepted, and the order changes once the branch is through', (_name, ask) => {
		const { world, order: known } = anOrderAtATill(slow);

		const reply = callTill(world, ask(known, 'Call first'));

		expect([text(reply, 'result'), text(reply, 'orderQueued'), text(reply, 'orderString'), reply.committed]).toEqual(['UPDATE-ORDER-RESULT-OK', 'true', known.transactionString, true]);
		expect(texts(reply, 'totalInclAmount')).toEqual([]);
		const read = (now: number): Array<string | undefined> => [text(callTill(world, call('getOrder', field('orderId', known.orderId), ''), { now }), 'reference')];
		expect(read(NOON + MINUTE - 1)).toEqual([known.reference]);
		expect(read(NOON + MINUTE)).toEqual(['Call first']);
		expect(orderIn(world, known.orderId)).toMatchObject({ changeCounter: 2, versionNumber: 2, syncMarker: known.syncMarker + 1 });
	});

	it('when there is nothing to change, then nothing is queued', () => {
		const { world, order: known } = anOrderAtATill(slow, { more: field('reference', 'Webshop') });

		const reply = callTill(world, v2(known, 'Webshop'));

		expect([text(reply, 'result'), text(reply, 'orderQueued'), world.queue]).toEqual(['UPDATE-ORDER-RESULT-NO-CHANGES', undefined, []]);
	});

	it('when somebody changes the order before the branch is through, then the update is gone', () => {
		const { world, order: known } = anOrderAtATill(slow);
		callTill(world, v2(known, 'Call first', field('changeCounter', 1)));
		changeOrder(world, orderIn(world, known.orderId), { reference: 'By hand', changeCounter: 2 });

		landQueue(world);

		expect([orderIn(world, known.orderId).reference, world.queue]).toEqual(['By hand', []]);
	});
});
