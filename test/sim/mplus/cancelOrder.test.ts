import { landQueue } from '../../../sim/mplus/queue/landQueue';
import type { MplusSwitches, MplusWorld, Order } from '../../../sim/mplus/world';

import { anOrderAtATill, call, field, lineIdOf, orderIn, payments } from './anOrder';
import { callTill, NOON, text } from './callTill';

const cancel = (orderId: string, request = ''): string => call('cancelOrder', field('orderId', orderId) + request, '');

function cancelV2(orderId: string, { branch = 1, workplace = 1, employee = 999999 } = {}): string {
	const place = field('workplace', field('branchNumber', branch) + field('workplaceNumber', workplace));
	return call('cancelOrderV2', place + field('employee', field('employeeNumber', employee)) + field('orderId', orderId));
}

const deliverOne = (order: Order): string =>
	call(
		'deliverOrderV2',
		field('orderDelivery', field('orderId', order.orderId) + field('lineList', field('line', field('lineId', lineIdOf(order)) + field('quantity', 1)))),
	);

const pay = (order: Order, prepay: boolean, amount = 3990): string =>
	call('payOrder', field('orderId', order.orderId) + field('prepay', prepay) + payments(['PIN', amount]));

const stock = (world: MplusWorld): unknown => world.stock.get('1/14');

describe('given an order that is cancelled', () => {
	it.each([
		['cancelOrder', cancel],
		['cancelOrderV2', cancelV2],
	])('when %s comes, then lines, state, marker and stock follow', (_name, ask) => {
		const { world, order } = anOrderAtATill();

		const reply = callTill(world, ask(order.orderId));

		const after = orderIn(world, order.orderId);
		expect([text(reply, 'result'), text(reply, 'message')]).toEqual(['CANCEL-ORDER-RESULT-OK', '']);
		expect(after).toMatchObject({ cancelState: 'ORDER-CANCEL-STATE-COMPLETE', changeCounter: 2, versionNumber: 1, syncMarker: order.syncMarker + 1 });
		expect(after.lineList.line).toMatchObject([{ data: { quantity: 2, cancelledQuantity: 2 } }]);
		expect(stock(world)).toMatchObject({ freeMicros: 0, reservedMicros: 0 });
	});

	it('when cancelOrder comes twice, then the second finds it cancelled', () => {
		const { world, order } = anOrderAtATill();
		callTill(world, cancel(order.orderId));

		const reply = callTill(world, cancel(order.orderId));

		expect([text(reply, 'result'), reply.committed]).toEqual(['CANCEL-ORDER-RESULT-ALREADY-CANCELLED', false]);
	});

	it('when cancelOrderV2 comes twice, then the second takes it back', () => {
		const { world, order } = anOrderAtATill();
		callTill(world, cancelV2(order.orderId));

		const reply = callTill(world, cancelV2(order.orderId));

		const after = orderIn(world, order.orderId);
		expect(text(reply, 'result')).toBe('CANCEL-ORDER-RESULT-UNDO-CANCEL-OK');
		expect(after).toMatchObject({ cancelState: 'ORDER-CANCEL-STATE-NOTHING', syncMarker: order.syncMarker + 2 });
		expect(after.lineList.line).toMatchObject([{ data: { cancelledQuantity: 0 } }]);
		expect(stock(world)).toMatchObject({ freeMicros: -2_000_000, reservedMicros: 2_000_000 });
	});

	it.each<[string, (order: Order) => string, Partial<MplusSwitches>, string, string]>([
		['invoiced', (order) => pay(order, false), {}, 'CANCEL-ORDER-RESULT-FAILED', 'The order has been invoiced'],
		['delivered', ({ orderId }) => call('deliverOrder', field('orderId', orderId)), {}, 'CANCEL-ORDER-RESULT-FAILED', 'The order has been delivered'],
		['delivered in part', deliverOne, {}, 'CANCEL-ORDER-RESULT-FAILED', 'The order has been delivered in part'],
		['delivered in part at a till that cancels the rest', deliverOne, { cancelsRest: true }, 'CANCEL-ORDER-RESULT-OK', ''],
		['prepaid', (order) => pay(order, true), {}, 'CANCEL-ORDER-RESULT-OK', ''],
		['prepaid at a till that minds', (order) => pay(order, true), { cancelsPrepaid: false }, 'CANCEL-ORDER-RESULT-FAILED', 'The order has a prepayment'],
	])('when it has been %s, then the till answers accordingly', (_name, before, switches, result, message) => {
		const { world, order } = anOrderAtATill(switches);
		callTill(world, before(order));

		const reply = callTill(world, cancelV2(order.orderId));

		expect([text(reply, 'result'), text(reply, 'message'), reply.committed]).toEqual([result, message, result.endsWith('OK')]);
	});

	it('when the rest is cancelled, then only the rest is released', () => {
		const { world, order } = anOrderAtATill({ cancelsRest: true });
		callTill(world, deliverOne(order));

		callTill(world, cancel(order.orderId));

		expect(orderIn(world, order.orderId)).toMatchObject({
			cancelState: 'ORDER-CANCEL-STATE-PARTIAL',
			lineList: { line: [{ data: { deliveredQuantity: 1, cancelledQuantity: 1 } }] },
		});
		expect(stock(world)).toMatchObject({ freeMicros: -1_000_000, reservedMicros: 0 });
	});

	it.each([
		['an unknown branch', { branch: 9 }, 'Branch 9 does not exist'],
		['an unknown workplace', { workplace: 7 }, 'Workplace 7 does not exist in branch 1'],
		['an unknown employee', { employee: 5 }, 'Employee 5 does not exist'],
	])('when V2 names %s, then it fails', (_name, place, message) => {
		const { world, order } = anOrderAtATill();

		const reply = callTill(world, cancelV2(order.orderId, place));

		expect([text(reply, 'result'), text(reply, 'message'), reply.committed]).toEqual(['CANCEL-ORDER-RESULT-FAILED', message, false]);
	});

	it.each([
		['cancelOrder', cancel],
		['cancelOrderV2', cancelV2],
	])('when %s names no known order or is refused by a fault, then it says so', (_name, ask) => {
		const { world, order } = anOrderAtATill();

		expect(text(callTill(world, ask('none')), 'result')).toBe('CANCEL-ORDER-RESULT-NOT-FOUND');
		const refused = callTill(world, ask(order.orderId), { refuse: true });
		expect([text(refused, 'result'), text(refused, 'message'), refused.committed]).toEqual(['CANCEL-ORDER-RESULT-FAILED', 'Order could not be cancelled', false]);
	});

	it('when V1 names an unknown branch, then it fails', () => {
		const { world, order } = anOrderAtATill();

		expect(text(callTill(world, cancel(order.orderId, field('request', field('branchNumber', 9)))), 'message')).toBe('Branch 9 does not exist');
	});
});

describe('given a branch that queues', () => {
	it('when an order is cancelled, then it is pending until the branch has done it, and not taken back after', () => {
		const { world, order } = anOrderAtATill({ cancelQueued: true, queueDelayMs: 60_000 });

		const reply = callTill(world, cancelV2(order.orderId));

		expect([text(reply, 'result'), reply.committed]).toEqual(['CANCEL-ORDER-RESULT-PENDING', true]);
		expect(orderIn(world, order.orderId).cancelState).toBe('ORDER-CANCEL-STATE-NOTHING');
		const later = callTill(world, cancelV2(order.orderId), { now: NOON + 60_000 });
		expect(text(later, 'result')).toBe('CANCEL-ORDER-RESULT-ALREADY-CANCELLED');
		expect(orderIn(world, order.orderId).cancelState).toBe('ORDER-CANCEL-STATE-COMPLETE');
	});

	it('when the order went out in the meantime, then the cancellation comes to nothing', () => {
		const { world, order } = anOrderAtATill({ cancelQueued: true, queueDelayMs: Infinity });
		callTill(world, cancel(order.orderId));
		callTill(world, call('deliverOrder', field('orderId', order.orderId)));

		landQueue(world);

		expect(orderIn(world, order.orderId)).toMatchObject({ cancelState: 'ORDER-CANCEL-STATE-NOTHING', deliveryState: 'ORDER-DELIVERY-STATE-COMPLETE' });
	});
});
