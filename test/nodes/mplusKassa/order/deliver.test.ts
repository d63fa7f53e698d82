import type { INodeParameters } from 'n8n-workflow';

import { callsOf, closeSoundTills, itemsOf, OLD, runBehind, runMplus, startSoundTill } from '../../../support/mplusNode';
import { orderBy, picked, salesTill, storedLine, storedOrder } from '../../../support/salesTill';

afterAll(closeSoundTills);

type Given = Parameters<typeof salesTill>[0];
const scene = async (over: Given = {}, order: object = {}) => await startSoundTill(salesTill({ orders: [storedOrder(order)], ...over }));
const deliver = (list?: object[], further: object = {}) => ({ ...orderBy('id', 'order-1'), ...(list && { deliver: 'lines', deliveryLines: { line: list } }), ...further }) as INodeParameters;
const deliveredOf = ({ world }: Awaited<ReturnType<typeof scene>>, id = 'order-1') => world.orders.get(id)?.lineList.line.map(({ data }) => (data as { deliveredQuantity?: number }).deliveredQuantity);

describe('MplusKASSA, Order: Deliver', () => {
	it('given an open order, when it is delivered, then all of it is, with a packing slip', async () => {
		const till = await scene();

		const finished = await runMplus(till, 'order', 'deliver', deliver());

		const [slip] = [...till.world.packingSlips.values()];
		expect(finished.output('Node')).toMatchObject([
			{ json: { orderId: 'order-1', deliveryState: 'complete', packingSlipId: slip?.packingSlipId, alreadyDelivered: false, lines: [{ delivered: 2 }, { delivered: 1 }] }, pairedItem: { item: 0 } },
		]);
		expect(callsOf(till)).toEqual(['getOrder', 'deliverOrderV2', 'getOrder']);
	});

	it('given some of an article, when that is delivered, then the rest stays open, and is delivered with all that is left', async () => {
		const till = await scene();

		const first = itemsOf(await runMplus(till, 'order', 'deliver', deliver([{ article: picked(14), quantity: 1.5 }])));
		const second = itemsOf(await runMplus(till, 'order', 'deliver', deliver()));

		expect(first).toMatchObject([{ deliveryState: 'partial', lines: [{ delivered: 1.5 }, { delivered: 0 }] }]);
		expect(second).toMatchObject([{ deliveryState: 'complete', lines: [{ delivered: 2 }, { delivered: 1 }] }]);
		expect(till.world.packingSlips.size).toBe(2);
	});

	it('given an article on two lines and one line by its ID, when they are delivered, then the lines are filled up in turn', async () => {
		const till = await scene({}, { lineList: { line: [storedLine('a', 14, 2, 1995, 1), storedLine('b', 20, 4, 250), storedLine('c', 14, 3, 1995)] } });

		const finished = await runMplus(till, 'order', 'deliver', deliver([{ article: picked(14), quantity: 3 }, { lineId: 'b', quantity: 2 }]));

		expect(itemsOf(finished)).toMatchObject([{ deliveryState: 'partial', lines: [{ delivered: 2 }, { delivered: 2 }, { delivered: 2 }] }]);
		expect(deliveredOf(till)).toEqual([2, 2, 2]);
	});

	it.each<[string, string, (till: Awaited<ReturnType<typeof scene>>) => number]>([
		['invoice', 'DELIVER-ORDER-TURNOVER-TYPE-INVOICE', ({ world }) => world.invoices.size],
		['receipt', 'DELIVER-ORDER-TURNOVER-TYPE-RECEIPT', ({ world }) => world.receipts.size],
	])('given it is booked as %s, when it is delivered, then that is made', async (kind, bookAs, count) => {
		const till = await scene();

		const [item] = itemsOf(await runMplus(till, 'order', 'deliver', deliver(undefined, { bookAs })));

		expect(count(till)).toBe(1);
		expect(item?.invoiceId).toBe(kind === 'invoice' ? [...till.world.invoices.keys()][0] : undefined);
	});

	it('given it is delivered already, when it is delivered, then nothing is sent', async () => {
		const till = await scene({}, { deliveryState: 'ORDER-DELIVERY-STATE-COMPLETE' });

		expect(itemsOf(await runMplus(till, 'order', 'deliver', deliver([{ article: picked(14), quantity: 1 }])))).toMatchObject([{ alreadyDelivered: true }]);
		expect(callsOf(till)).toEqual(['getOrder']);
	});

	it('given somebody else delivers it in between, when the till says so, then it is no failure', async () => {
		const till = await scene();
		till.onCall = ({ label }) => {
			const order = till.world.orders.get('order-1');
			if (label === 'getOrder' && order) order.deliveryState = 'ORDER-DELIVERY-STATE-COMPLETE';
		};

		expect(itemsOf(await runMplus(till, 'order', 'deliver', deliver()))).toMatchObject([{ alreadyDelivered: true, deliveryState: 'complete' }]);
		expect(till.world.packingSlips.size).toBe(0);
	});

	it('given the answer is lost, when the lines are seen to be delivered, then it is no failure and nothing is sent again', async () => {
		const till = await scene();
		till.faults.push({ on: 'deliverOrderV2', then: 'lose-answer' });

		const finished = await runMplus(till, 'order', 'deliver', deliver([{ article: picked(14), quantity: 1 }]));

		expect(itemsOf(finished)).toMatchObject([{ deliveryState: 'partial', packingSlipId: [...till.world.packingSlips.keys()][0], alreadyDelivered: false }]);
		expect(callsOf(till).filter((call) => call === 'deliverOrderV2')).toHaveLength(1);
	});

	it('given an old till, when all is delivered, then by the older call; a part is not possible', async () => {
		const till = await scene(OLD);

		const part = await runMplus(till, 'order', 'deliver', deliver([{ article: picked(14), quantity: 1 }]));
		const whole = await runMplus(till, 'order', 'deliver', deliver());

		expect(part.error).toMatch(/delivering a part of an order needs 59/);
		expect(itemsOf(whole)).toMatchObject([{ deliveryState: 'complete', alreadyDelivered: false }]);
		expect(deliveredOf(till)).toEqual([2, 1]);
		expect(callsOf(till)).toEqual(['getOrder', 'getOrder', 'deliverOrder', 'getOrder']);
	});

	it.each<[string, object, object, RegExp, string]>([
		['more than is open', {}, { article: picked(14), quantity: 3 }, /^Order 2026\.502: 3 of article 14 cannot be delivered, 2 is open/, 'invalid-setting'],
		['an article that is not on it', {}, { article: picked(15), quantity: 1 }, /^Order 2026\.502: 1 of article 15 cannot be delivered, 0 is open/, 'invalid-setting'],
		['a line that it does not have', {}, { article: picked(''), lineId: 'line-9', quantity: 1 }, /1 of line line-9 cannot be delivered/, 'invalid-setting'],
		['a quantity of nothing', {}, { article: picked(14), quantity: 0 }, /quantity of article 14 to deliver is 0/, 'invalid-setting'],
		['a line without article and ID', {}, { article: picked(''), quantity: 1 }, /^Line 1 needs an article or a line ID/, 'invalid-setting'],
		['a till that says no', { on: 'deliverOrderV2', then: 'refuse' }, { article: picked(14), quantity: 1 }, /^Order 2026\.502: MplusKASSA refuses: Order could not be delivered/, 'refused'],
		['a till that reports a fault', { on: 'deliverOrderV2', then: 'server-error' }, { article: picked(14), quantity: 1 }, /it is not known whether the till delivers it; at present it is not delivered/, 'unanswered'],
	])('given %s, when an order is delivered behind another, then it says so and only the other is', async (_, fault, line, message, code) => {
		const till = await scene({ orders: [storedOrder(), storedOrder({ orderId: 'order-2', extOrderId: 'shop-2', orderNumber: { year: 2026, number: 502 } })] });
		if ('on' in fault) till.faults.push({ ...fault, containing: '>order-2<' } as never);

		const behind = await runBehind(till, 'order', 'deliver', deliver([{ article: picked(14), lineId: '', quantity: 1 }]), { ...orderBy('id', 'order-2'), deliveryLines: { line: [line] } });

		expect(behind.done).toMatchObject([{ orderId: 'order-1', deliveryState: 'partial', alreadyDelivered: false }]);
		expect([behind.failed, behind.code]).toEqual([expect.stringMatching(message), code]);
		expect([deliveredOf(till), deliveredOf(till, 'order-2'), till.world.packingSlips.size]).toEqual([[1, 0], [0, 0], 1]);
	});

	it('given no lines, when a part is to be delivered, then it says so and nothing is', async () => {
		const till = await scene();

		const finished = await runMplus(till, 'order', 'deliver', deliver([]), { onError: 'continueRegularOutput' });

		expect(itemsOf(finished)).toMatchObject([{ error: 'There is no line to deliver', details: { code: 'invalid-setting' } }]);
		expect(deliveredOf(till)).toEqual([0, 0]);
	});

	it('given a cancelled order, when it is delivered as the second item, then only that fails', async () => {
		const till = await startSoundTill(salesTill({ orders: [storedOrder(), storedOrder({ orderId: 'order-2', extOrderId: 'x', orderNumber: { year: 2026, number: 502 }, cancelState: 'ORDER-CANCEL-STATE-COMPLETE' })] }));

		const finished = await runMplus(till, 'order', 'deliver', { order: { __rl: true, mode: 'id', value: '={{ $json.id }}' } }, { input: [{ id: 'order-1' }, { id: 'order-2' }, { id: 'nope' }], onError: 'continueRegularOutput' });

		expect(finished.output('Node')).toMatchObject([
			{ json: { deliveryState: 'complete' }, pairedItem: { item: 0 } },
			{ json: { error: 'Order 2026.502: MplusKASSA refuses: The order has been cancelled' }, pairedItem: { item: 1 } },
			{ json: { error: 'MplusKASSA has no order nope', details: { code: 'not-found' } }, pairedItem: { item: 2 } },
		]);
		expect([deliveredOf(till), deliveredOf(till, 'order-2'), till.world.packingSlips.size]).toEqual([[2, 1], [0, 0], 1]);
	});
});
