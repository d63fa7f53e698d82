import type { MplusSwitches, Order } from '../../../sim/mplus/world';

import { anOrderAtATill, bookAnOrder, call, field, lineIdOf, only, orderIn, payments } from './anOrder';
import { aTill } from './aTill';
import { callTill, text } from './callTill';

const TOTAL = 3990;

interface Pay {
	prepay?: boolean;
	by?: Array<[string, number]>;
	key?: string;
}

const body = ({ orderId }: Pick<Order, 'orderId'>, { prepay = false, by = [['PIN', TOTAL]] }: Pay): string =>
	field('orderId', orderId) + field('prepay', prepay) + payments(...by);
const pay = (order: Pick<Order, 'orderId'>, how: Pay = {}): string => call('payOrder', body(order, how));
const payV2 = (order: Pick<Order, 'orderId'>, how: Pay = {}): string =>
	call('payOrderV2', field('idempotencyKey', how.key ?? 'pay-1') + body(order, how));

describe('given an order that is paid in full', () => {
	it('when it settles, then it is delivered and invoiced, and each document names the others', () => {
		const { world, order } = anOrderAtATill({}, { extOrderId: 'shop-1', relationNumber: 1042 });

		const reply = callTill(world, payV2(order));

		const after = orderIn(world, order.orderId);
		const [invoice, slip] = [only(world.invoices.values()), only(world.packingSlips.values())];
		expect([text(reply, 'result'), text(reply, 'invoiceId'), text(reply, 'errorMessage')]).toEqual(['PAY-ORDER-RESULT-OK', invoice.invoiceId, '']);
		expect(after).toMatchObject({
			fullyPaid: true,
			deliveryState: 'ORDER-DELIVERY-STATE-COMPLETE',
			completeState: 'ORDER-COMPLETE-STATE-COMPLETE',
			invoiceIds: { id: [invoice.invoiceId] },
			invoiceNumbers: { yearNumber: [invoice.invoiceNumber] },
			packingSlipIds: { id: [slip.packingSlipId] },
			paymentList: { payment: [{ method: 'PIN', amount: TOTAL }] },
			lineList: { line: [{ data: { deliveredQuantity: 2 } }] },
		});
		expect(after.syncMarker).toBeGreaterThan(order.syncMarker);
		expect(invoice).toMatchObject({
			invoiceType: 'INVOICE-TYPE-INVOICE',
			state: 'INVOICE-STATE-PAID',
			totalInclAmount: TOTAL,
			totalExclAmount: order.totalExclAmount,
			vatGroupList: order.vatGroupList,
			paidAmount: TOTAL,
			relationNumber: 1042,
			orderIds: { id: [order.orderId] },
			extOrderIds: { id: ['shop-1'] },
			packingSlipIds: { id: [slip.packingSlipId] },
			lineList: { line: [{ articleNumber: 14, salesOrderLineId: lineIdOf(order), data: { quantity: 2 } }] },
		});
		expect(slip).toMatchObject({ state: 'PACKING-SLIP-STATE-INVOICED', orderId: order.orderId, invoiceId: invoice.invoiceId, totalInclAmount: TOTAL });
		expect(world.stock.get('1/14')).toMatchObject({ freeMicros: -2_000_000, reservedMicros: 0 });
	});

	it('when a deposit came before, then the rest is enough and the invoice holds both payments', () => {
		const { world, order } = anOrderAtATill();
		callTill(world, pay(order, { prepay: true, by: [['IDEAL', 1000]] }));

		const reply = callTill(world, pay(order, { by: [['PIN', TOTAL - 1000]] }));

		expect(text(reply, 'result')).toBe('PAY-ORDER-RESULT-OK');
		expect(only(world.invoices.values())).toMatchObject({
			paidAmount: TOTAL,
			paymentList: { payment: [{ method: 'IDEAL' }, { method: 'PIN' }] },
		});
	});

	it('when a part was delivered before, then the rest goes on a second slip and one invoice is over all of it', () => {
		const { world, order } = anOrderAtATill();
		const line = field('line', field('lineId', lineIdOf(order)) + field('quantity', 1));
		callTill(world, call('deliverOrderV2', field('orderDelivery', field('orderId', order.orderId) + field('lineList', line))));

		callTill(world, pay(order));

		const invoice = only(world.invoices.values());
		expect([...world.packingSlips.values()].map(({ totalInclAmount, state }) => [totalInclAmount, state])).toEqual([
			[1995, 'PACKING-SLIP-STATE-INVOICED'],
			[1995, 'PACKING-SLIP-STATE-INVOICED'],
		]);
		expect([invoice.totalInclAmount, invoice.lineList.line.length]).toEqual([TOTAL, 1]);
	});

	it('when it is paid at creation, then the same documents are made as by payOrder', () => {
		const { world } = anOrderAtATill();
		const twin = aTill();
		const order = bookAnOrder(twin);
		callTill(twin, pay(order));
		const paid = `<ns1:createOrderV3><ns1:request>${field('idempotencyKey', 'x')}`;

		callTill(
			world,
			`${paid}${field('order', field('orderId', '') + field('employeeNumber', 999999) + field('relationNumber', 1) + field('lineList', field('line', field('articleNumber', 14) + field('data', field('quantity', 2)))))}${field('prepay', false)}${payments(['PIN', TOTAL])}</ns1:request></ns1:createOrderV3>`,
		);

		const [mine, other] = [only(world.invoices.values()), only(twin.invoices.values())];
		expect({ state: mine.state, total: mine.totalInclAmount, paid: mine.paidAmount, slips: world.packingSlips.size }).toEqual({
			state: other.state,
			total: other.totalInclAmount,
			paid: other.paidAmount,
			slips: twin.packingSlips.size,
		});
	});
});

describe('given an order that is paid in part', () => {
	it('when it is a deposit, then nothing is delivered and it adds up', () => {
		const { world, order } = anOrderAtATill();

		callTill(world, pay(order, { prepay: true, by: [['IDEAL', 1000]] }));
		callTill(world, pay(order, { prepay: true, by: [['PIN', 990], ['CASH', 2000]] }));

		expect(orderIn(world, order.orderId)).toMatchObject({
			prepaidAmount: TOTAL,
			fullyPaid: true,
			deliveryState: 'ORDER-DELIVERY-STATE-NOTHING',
			changeCounter: 3,
			versionNumber: 1,
		});
		expect([world.invoices.size, world.packingSlips.size]).toEqual([0, 0]);
	});

	it.each<[string, Partial<MplusSwitches>, Pay, string, string]>([
		['too little to settle', {}, { by: [['PIN', TOTAL - 1]] }, 'PAY-ORDER-RESULT-PAYMENT-INSUFFICIENT', 'The payment is lower than the total of the order'],
		['nothing as a deposit', {}, { prepay: true, by: [] }, 'PAY-ORDER-RESULT-FAILED', 'A payment is required'],
		['an unknown method', {}, { by: [['GOLD', TOTAL]] }, 'PAY-ORDER-RESULT-FAILED', 'Payment method GOLD does not exist'],
		['no method', {}, { by: [['', TOTAL]] }, 'PAY-ORDER-RESULT-FAILED', 'A payment needs a method'],
		['too much at a till that minds', { overPayment: false }, { by: [['PIN', TOTAL + 1]] }, 'PAY-ORDER-RESULT-FAILED', 'The payment is higher than the total of the order'],
	])('when it is %s, then it fails and nothing is kept', (_name, switches, how, result, errorMessage) => {
		const { world, order } = anOrderAtATill(switches);

		const reply = callTill(world, pay(order, how));

		expect([text(reply, 'result'), text(reply, 'errorMessage'), reply.committed]).toEqual([result, errorMessage, false]);
		expect(orderIn(world, order.orderId)).toBe(order);
	});

	it('when the method is switched off, then it fails', () => {
		const { world, order } = anOrderAtATill();
		world.paymentMethods = world.paymentMethods.map((method) => ({ ...method, active: method.method !== 'PIN' }));

		expect(text(callTill(world, pay(order)), 'errorMessage')).toBe('Payment method PIN is not active');
	});
});

describe('given an order that takes no payment', () => {
	it.each<[string, string, string, string]>([
		['unknown', '', 'PAY-ORDER-RESULT-FAILED', 'Order not found'],
		['cancelled', 'cancelOrder', 'PAY-ORDER-RESULT-FAILED', 'The order has been cancelled'],
		['invoiced', 'payOrder', 'PAY-ORDER-RESULT-ORDER-ALREADY-INVOICED', 'The order has been invoiced already'],
	])('when it is %s, then it says so', (_name, before, result, errorMessage) => {
		const { world, order } = anOrderAtATill();
		if (before === 'payOrder') callTill(world, pay(order));
		if (before === 'cancelOrder') callTill(world, call('cancelOrder', field('orderId', order.orderId), ''));

		const reply = callTill(world, pay(before === '' ? { orderId: 'none' } : order));

		expect([text(reply, 'result'), text(reply, 'errorMessage'), reply.committed]).toEqual([result, errorMessage, false]);
	});

	it.each([
		['payOrder', pay],
		['payOrderV2', payV2],
	])('when a fault refuses %s, then it fails in its own words', (_name, ask) => {
		const { world, order } = anOrderAtATill();

		const reply = callTill(world, ask(order), { refuse: true });

		expect([text(reply, 'result'), text(reply, 'errorMessage'), reply.committed]).toEqual(['PAY-ORDER-RESULT-FAILED', 'Payment could not be saved', false]);
	});
});

describe('given payOrderV2 with a key', () => {
	const deposit: Pay = { prepay: true, by: [['IDEAL', 1000]] };

	it('when it comes again, then it is answered again and paid once', () => {
		const { world, order } = anOrderAtATill();
		const first = callTill(world, payV2(order, {}));

		const again = callTill(world, payV2(order, {}));

		expect([text(first, 'idempotencyResult'), text(again, 'idempotencyResult')]).toEqual([
			'IDEMPOTENCY-RESULT-ORIGINAL-RESPONSE',
			'IDEMPOTENCY-RESULT-REPLAY-RESPONSE',
		]);
		expect([text(again, 'invoiceId'), again.committed, world.invoices.size]).toEqual([text(first, 'invoiceId'), false, 1]);
	});

	it.each([
		['another key', {}, { key: 'pay-2' }],
		['a till without memory', { keysHonoured: false }, {}],
	])('when a deposit comes with %s, then it is paid twice', (_name, switches, second) => {
		const { world, order } = anOrderAtATill(switches);
		callTill(world, payV2(order, deposit));

		callTill(world, payV2(order, { ...deposit, ...second }));

		expect(orderIn(world, order.orderId).prepaidAmount).toBe(2000);
	});

	it('when a failure is not kept, then the same key may succeed later', () => {
		const { world, order } = anOrderAtATill({ replayFailures: false });
		callTill(world, payV2(order, { by: [['PIN', 1]] }));

		expect(text(callTill(world, payV2(order)), 'result')).toBe('PAY-ORDER-RESULT-OK');
	});

	it('when the key is empty, then it fails', () => {
		const { world, order } = anOrderAtATill();

		expect(text(callTill(world, payV2(order, { key: '' })), 'result')).toBe('PAY-ORDER-RESULT-FAILED');
	});

	it('when the till is older than the operation, then there is none', () => {
		const { world, order } = anOrderAtATill();
		world.serviceVersion = { major: 58, minor: 0, revision: 0 };

		expect([callTill(world, payV2(order)).status, callTill(world, pay(order)).status]).toEqual([500, 200]);
	});
});
