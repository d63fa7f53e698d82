import { landQueue } from '../../../../sim/mplus/queue/landQueue';
import { cancelOpen } from '../../../../sim/mplus/sales/cancelOpen';
import type { Order } from '../../../../sim/mplus/world';
import { callsOf, closeSoundTills, itemsOf, OLD, runBehind, runMplus, sentTo, startSoundTill } from '../../../support/mplusNode';
import { orderBy, picked, salesTill, storedLine, storedOrder } from '../../../support/salesTill';

afterAll(closeSoundTills);

type Given = Parameters<typeof salesTill>[0];
const scene = async (over: Given = {}, order: object = {}) => await startSoundTill(salesTill({ orders: [storedOrder(order)], ...over }));
const ORDER = orderBy('number', '2026.501');
const stateOf = ({ world }: Awaited<ReturnType<typeof scene>>) => world.orders.get('order-1')?.cancelState;

describe('MplusKASSA, Order: Cancel', () => {
	it('given an open order, when it is cancelled, then it is, where it was entered', async () => {
		const till = await scene();

		const finished = await runMplus(till, 'order', 'cancel', ORDER);

		expect(finished.output('Node')).toMatchObject([{ json: { orderId: 'order-1', cancelState: 'complete', alreadyCancelled: false, queued: false }, pairedItem: { item: 0 } }]);
		expect(callsOf(till)).toEqual(['getOrders', 'getBranches', 'cancelOrderV2', 'getOrder']);
		expect(till.log.find(({ label }) => label === 'cancelOrderV2')?.body).toMatch(/<ns1:branchNumber>1<.*<ns1:workplaceNumber>1<.*<ns1:employeeNumber>999999</);
	});

	it('given a branch, a workplace and an employee, when it is cancelled, then they are named', async () => {
		const till = await scene({ employees: [{ employeeNumber: 999999, name: 'Superuser' }, { employeeNumber: 7, name: 'Piet' }] });

		const finished = await runMplus(till, 'order', 'cancel', { ...ORDER, options: { branch: picked(2), workplace: picked(1), employee: picked(7) } });

		expect(itemsOf(finished)).toMatchObject([{ orderId: 'order-1', cancelState: 'complete', alreadyCancelled: false }]);
		expect(sentTo(till, 'cancelOrderV2')).toEqual([expect.stringMatching(/<ns1:branchNumber>2<.*<ns1:workplaceNumber>1<.*<ns1:employeeNumber>7</)]);
		expect(stateOf(till)).toBe('ORDER-CANCEL-STATE-COMPLETE');
	});

	it('given it is cancelled already, when it is cancelled, then the till is not asked to: that would bring it back', async () => {
		const till = await scene({}, { cancelState: 'ORDER-CANCEL-STATE-COMPLETE' });

		const finished = await runMplus(till, 'order', 'cancel', ORDER);

		expect(itemsOf(finished)).toMatchObject([{ alreadyCancelled: true, queued: false }]);
		expect(callsOf(till)).toEqual(['getOrders']);
		expect(stateOf(till)).toBe('ORDER-CANCEL-STATE-COMPLETE');
	});

	it('given it is run twice, when the order was open, then it stays cancelled', async () => {
		const till = await scene();

		await runMplus(till, 'order', 'cancel', ORDER);
		const finished = await runMplus(till, 'order', 'cancel', ORDER);

		expect(itemsOf(finished)).toMatchObject([{ cancelState: 'complete', alreadyCancelled: true }]);
		expect([stateOf(till), sentTo(till, 'cancelOrderV2').length]).toEqual(['ORDER-CANCEL-STATE-COMPLETE', 1]);
	});

	it('given somebody else cancels it in between, when it is cancelled, then it does not come back to life', async () => {
		const till = await scene();
		till.onCall = ({ label }) => {
			if (label === 'getBranches') cancelOpen(till.world, till.world.orders.get('order-1') as Order, 0);
		};

		const finished = await runMplus(till, 'order', 'cancel', ORDER);

		expect(itemsOf(finished)).toMatchObject([{ cancelState: 'complete', alreadyCancelled: true }]);
		expect(sentTo(till, 'cancelOrderV2')).toHaveLength(2);
		expect(stateOf(till)).toBe('ORDER-CANCEL-STATE-COMPLETE');
	});

	it('given a part was delivered, when the till cancels rests, then the rest is cancelled, and again nothing is sent', async () => {
		const line = [storedLine('line-1', 14, 2, 1995, 1), storedLine('line-2', 20, 1, 250)];
		const till = await scene({ cancelsRest: true }, { lineList: { line }, deliveryState: 'ORDER-DELIVERY-STATE-PARTIAL' });

		const first = itemsOf(await runMplus(till, 'order', 'cancel', ORDER));
		const second = itemsOf(await runMplus(till, 'order', 'cancel', ORDER));

		expect(first).toMatchObject([{ cancelState: 'partial', alreadyCancelled: false }]);
		expect(second).toMatchObject([{ cancelState: 'partial', alreadyCancelled: true }]);
		expect(callsOf(till).filter((call) => call.startsWith('cancelOrder'))).toEqual(['cancelOrderV2']);
	});

	it('given an order cancelled in part that has something open, when it is cancelled, then the call is used that brings nothing back', async () => {
		const till = await scene({}, { cancelState: 'ORDER-CANCEL-STATE-PARTIAL' });

		const finished = await runMplus(till, 'order', 'cancel', ORDER);

		expect(itemsOf(finished)).toMatchObject([{ alreadyCancelled: true }]);
		expect(callsOf(till)).toEqual(['getOrders', 'cancelOrder', 'getOrder']);
	});

	it('given the branch does it later, when it is cancelled, then it says queued', async () => {
		const till = await scene({ cancelQueued: true, queueDelayMs: Infinity });

		const finished = await runMplus(till, 'order', 'cancel', ORDER);
		landQueue(till.world);

		expect(itemsOf(finished)).toMatchObject([{ orderId: 'order-1', cancelState: 'nothing', alreadyCancelled: false, queued: true }]);
		expect(sentTo(till, 'cancelOrderV2')).toHaveLength(1);
		expect(stateOf(till)).toBe('ORDER-CANCEL-STATE-COMPLETE');
	});

	it('given an old till, when an order is cancelled, then by the older call', async () => {
		const till = await scene(OLD);

		const finished = await runMplus(till, 'order', 'cancel', ORDER);

		expect(itemsOf(finished)).toMatchObject([{ cancelState: 'complete', alreadyCancelled: false }]);
		expect(callsOf(till)).toEqual(['getOrders', 'cancelOrder', 'getOrder']);
		expect(stateOf(till)).toBe('ORDER-CANCEL-STATE-COMPLETE');
	});

	it('given the answer is lost, when the order is seen to be cancelled, then it is no failure and nothing is sent again', async () => {
		const till = await scene();
		till.faults.push({ on: 'cancelOrderV2', then: 'lose-answer' });

		const finished = await runMplus(till, 'order', 'cancel', ORDER);

		expect(itemsOf(finished)).toMatchObject([{ cancelState: 'complete', alreadyCancelled: false }]);
		expect(callsOf(till).filter((call) => call === 'cancelOrderV2')).toHaveLength(1);
	});

	const OTHER = { orderId: 'order-2', extOrderId: 'shop-2', orderNumber: { year: 2026, number: 502 } };

	it.each<[string, object, object, RegExp, string]>([
		['the till reports a fault', {}, { on: 'cancelOrderV2', then: 'server-error' }, /^Order 2026\.502: it is not known whether the till cancels it/, 'unanswered'],
		['the till says no', {}, { on: 'cancelOrderV2', then: 'refuse' }, /^Order 2026\.502: MplusKASSA refuses: Order could not be cancelled/, 'refused'],
		['it is delivered', { deliveryState: 'ORDER-DELIVERY-STATE-COMPLETE' }, {}, /^Order 2026\.502: MplusKASSA refuses: The order has been delivered/, 'refused'],
	])('given %s, when an order is cancelled behind another, then it says so and only the other is', async (_, order, fault, message, code) => {
		const till = await scene({ orders: [storedOrder(), storedOrder({ ...OTHER, ...order })] });
		if ('on' in fault) till.faults.push({ ...fault, containing: '>order-2<' } as never);

		const behind = await runBehind(till, 'order', 'cancel', ORDER, orderBy('number', '2026.502'));

		expect(behind.done).toMatchObject([{ orderId: 'order-1', cancelState: 'complete' }]);
		expect([behind.failed, behind.code]).toEqual([expect.stringMatching(message), code]);
		expect([...till.world.orders.values()].map(({ cancelState }) => cancelState)).toEqual(['ORDER-CANCEL-STATE-COMPLETE', 'ORDER-CANCEL-STATE-NOTHING']);
	});

	it.each([
		['2026.777', /^MplusKASSA has no order 2026\.777/, 'not-found'],
		['777', /^777 is no order number.*year and number/, 'invalid-setting'],
	])('given the number %s, when there is no such order, then it says so and only the other is cancelled', async (value, message, code) => {
		const till = await scene({ orders: [storedOrder(), storedOrder(OTHER)] });

		const behind = await runBehind(till, 'order', 'cancel', ORDER, orderBy('number', value));

		expect(behind.done).toMatchObject([{ orderId: 'order-1', cancelState: 'complete' }]);
		expect([behind.failed, behind.code]).toEqual([expect.stringMatching(message), code]);
		expect([sentTo(till, 'cancelOrderV2').length, till.world.orders.get('order-2')?.cancelState]).toEqual([1, 'ORDER-CANCEL-STATE-NOTHING']);
	});
});
