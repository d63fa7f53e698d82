import { landQueue } from '../../../../sim/mplus/queue/landQueue';
import { cancelOpen } from '../../../../sim/mplus/sales/cancelOpen';
import type { Order } from '../../../../sim/mplus/world';
import { callsOf, closeSoundTills, itemsOf, OLD, runMplus, startSoundTill } from '../../../support/mplusNode';
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

		await runMplus(till, 'order', 'cancel', { ...ORDER, options: { branch: picked(2), workplace: picked(1), employee: picked(7) } });

		expect(till.log.find(({ label }) => label === 'cancelOrderV2')?.body).toMatch(/<ns1:branchNumber>2<.*<ns1:employeeNumber>7</);
		expect(stateOf(till)).toBe('ORDER-CANCEL-STATE-COMPLETE');
	});

	it('given it is cancelled already, when it is cancelled, then the till is not asked to: that would bring it back', async () => {
		const till = await scene({}, { cancelState: 'ORDER-CANCEL-STATE-COMPLETE' });

		const finished = await runMplus(till, 'order', 'cancel', ORDER);

		expect(itemsOf(finished)).toMatchObject([{ alreadyCancelled: true, queued: false }]);
		expect(callsOf(till)).toEqual(['getOrders']);
	});

	it('given it is run twice, when the order was open, then it stays cancelled', async () => {
		const till = await scene();

		await runMplus(till, 'order', 'cancel', ORDER);
		const finished = await runMplus(till, 'order', 'cancel', ORDER);

		expect(itemsOf(finished)).toMatchObject([{ cancelState: 'complete', alreadyCancelled: true }]);
	});

	it('given somebody else cancels it in between, when it is cancelled, then it does not come back to life', async () => {
		const till = await scene();
		till.onCall = ({ label }) => {
			if (label === 'getBranches') cancelOpen(till.world, till.world.orders.get('order-1') as Order, 0);
		};

		const finished = await runMplus(till, 'order', 'cancel', ORDER);

		expect(itemsOf(finished)).toMatchObject([{ cancelState: 'complete', alreadyCancelled: true }]);
		expect(callsOf(till).filter((call) => call === 'cancelOrderV2')).toHaveLength(2);
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

		expect(itemsOf(finished)).toMatchObject([{ cancelState: 'nothing', alreadyCancelled: false, queued: true }]);
		expect(stateOf(till)).toBe('ORDER-CANCEL-STATE-COMPLETE');
	});

	it('given an old till, when an order is cancelled, then by the older call', async () => {
		const till = await scene(OLD);

		const finished = await runMplus(till, 'order', 'cancel', ORDER);

		expect(itemsOf(finished)).toMatchObject([{ cancelState: 'complete', alreadyCancelled: false }]);
		expect(callsOf(till)).toEqual(['getOrders', 'cancelOrder', 'getOrder']);
	});

	it('given the answer is lost, when the order is seen to be cancelled, then it is no failure and nothing is sent again', async () => {
		const till = await scene();
		till.faults.push({ on: 'cancelOrderV2', then: 'lose-answer' });

		const finished = await runMplus(till, 'order', 'cancel', ORDER);

		expect(itemsOf(finished)).toMatchObject([{ cancelState: 'complete', alreadyCancelled: false }]);
		expect(callsOf(till).filter((call) => call === 'cancelOrderV2')).toHaveLength(1);
	});

	it.each<[string, Parameters<typeof scene>, object, RegExp]>([
		['the till reports a fault', [{}], { on: 'cancelOrderV2', then: 'server-error' }, /Order 2026\.501: it is not known whether the till cancels it/],
		['the till says no', [{}], { on: 'cancelOrderV2', then: 'refuse' }, /Order 2026\.501: MplusKASSA refuses: Order could not be cancelled/],
		['it is delivered', [{}, { deliveryState: 'ORDER-DELIVERY-STATE-COMPLETE' }], {}, /Order 2026\.501: MplusKASSA refuses: The order has been delivered/],
	])('given %s, when an order is cancelled, then it says so and it is not cancelled', async (_, given, fault, message) => {
		const till = await scene(...given);
		if ('on' in fault) till.faults.push(fault as never);

		expect((await runMplus(till, 'order', 'cancel', ORDER)).error).toMatch(message);
		expect(stateOf(till)).toBe('ORDER-CANCEL-STATE-NOTHING');
	});

	it.each([
		['2026.777', /MplusKASSA has no order 2026\.777/],
		['={{ "777" }}', /777 is no order number.*year and number/],
	])('given the number %s, when there is no such order, then it says so', async (value, message) => {
		expect((await runMplus(await scene(), 'order', 'cancel', orderBy('number', value))).error).toMatch(message);
	});
});
