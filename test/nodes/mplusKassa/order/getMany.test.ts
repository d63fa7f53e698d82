import { callsOf, closeSoundTills, itemsOf, OLD, runBehind, runMplus, sentTo, startSoundTill } from '../../../support/mplusNode';
import { picked, salesTill, storedLine, storedOrder } from '../../../support/salesTill';

afterAll(closeSoundTills);

const ORDERS = [
	storedOrder(),
	storedOrder({ orderId: 'order-2', extOrderId: 'shop-2', orderNumber: { year: 2026, number: 502 }, relationNumber: 1, fullyPaid: true, financialDate: { day: 22, mon: 11, year: 2026 } }),
	storedOrder({ orderId: 'order-3', extOrderId: 'shop-3', orderNumber: { year: 2026, number: 503 }, orderType: 'ORDER-TYPE-EXTERNAL-SALES-ORDER', deliveryState: 'ORDER-DELIVERY-STATE-PARTIAL', lineList: { line: [storedLine('x', 15, 1, 1995)] } }),
	storedOrder({ orderId: 'order-4', extOrderId: 'shop-4', orderNumber: { year: 2026, number: 504 }, orderType: 'ORDER-TYPE-TABLE-ORDER', tableNumber: 3 }),
	storedOrder({ orderId: 'order-5', extOrderId: '', orderNumber: { year: 2026, number: 505 }, financialBranchNumber: 2, entryBranchNumber: 2, employeeNumber: 7, cancelState: 'ORDER-CANCEL-STATE-COMPLETE' }),
];
const EMPLOYEES = [
	{ employeeNumber: 999999, name: 'Superuser' },
	{ employeeNumber: 7, name: 'Piet' },
];
const scene = async (over: object = {}) => await startSoundTill(salesTill({ orders: ORDERS, employees: EMPLOYEES, ...over }));
const ids = (items: object[]) => items.map((item) => (item as { orderId?: string }).orderId);

describe('MplusKASSA, Order: Get Many', () => {
	it.each<[string, object, string[]]>([
		['none', {}, ['order-1', 'order-2', 'order-3', 'order-5']],
		['a customer', { customer: picked(1) }, ['order-2']],
		['a branch', { branch: picked(2) }, ['order-5']],
		['an employee', { employee: picked(7) }, ['order-5']],
		['an article', { article: picked(15) }, ['order-3']],
		['order types', { orderTypes: ['ORDER-TYPE-TABLE-ORDER', 'ORDER-TYPE-EXTERNAL-SALES-ORDER'] }, ['order-3', 'order-4']],
		['dates', { financialDateFrom: '2026-11-21', financialDateThrough: '2026-11-22' }, ['order-2']],
		['a delivery state', { deliveryStates: ['ORDER-DELIVERY-STATE-PARTIAL'] }, ['order-3']],
		['a cancel state', { cancelStates: ['ORDER-CANCEL-STATE-COMPLETE', 'ORDER-CANCEL-STATE-PARTIAL'] }, ['order-5']],
		['a complete state that none has', { completeStates: ['ORDER-COMPLETE-STATE-COMPLETE'] }, []],
		['paid', { fullyPaid: true }, ['order-2']],
		['not paid', { fullyPaid: false }, ['order-1', 'order-3', 'order-5']],
		['a sync marker', { syncMarkerFrom: 3 }, ['order-3', 'order-5']],
		['external IDs, one of them unknown', { externalIds: 'shop-3, nope,shop-1' }, ['order-3', 'order-1']],
		['external IDs and a sync marker', { externalIds: 'shop-3,shop-1', syncMarkerFrom: 2 }, ['order-3']],
		['external IDs and a state', { externalIds: 'shop-3,shop-1', deliveryStates: ['ORDER-DELIVERY-STATE-NOTHING'] }, ['order-1']],
	])('given the filter %s, when orders are read, then those come, paired', async (_, filters, expected) => {
		const till = await scene();

		const finished = await runMplus(till, 'order', 'getMany', { returnAll: true, filters: filters as never });

		expect(ids(itemsOf(finished))).toEqual(expected);
		expect(new Set(callsOf(till))).toEqual(new Set(['externalIds' in filters ? 'getOrdersByExtOrderIds' : 'getOrders']));
	});

	it('given more orders than a page, when all are read, then each comes once, in the order of change', async () => {
		const orders = Array.from({ length: 450 }, (_, index) => storedOrder({ orderId: `order-${index}`, extOrderId: `x-${index}` }));
		const till = await startSoundTill(salesTill({ orders }));

		const finished = await runMplus(till, 'order', 'getMany', { returnAll: true });

		expect(ids(itemsOf(finished))).toEqual(orders.map(({ orderId }) => orderId));
		expect(callsOf(till)).toEqual(Array(4).fill('getOrders'));
	});

	it('given a limit, when a state is chosen here, then reading goes on until there are enough', async () => {
		const orders = Array.from({ length: 300 }, (_, index) => storedOrder({ orderId: `order-${index}`, extOrderId: `x-${index}`, fullyPaid: index % 100 === 99 }));
		const till = await startSoundTill(salesTill({ orders }));

		const finished = await runMplus(till, 'order', 'getMany', { limit: 2, filters: { fullyPaid: true } });

		expect(ids(itemsOf(finished))).toEqual(['order-99', 'order-199']);
		expect(new Set(callsOf(till))).toEqual(new Set(['getOrders']));
		expect(callsOf(till).length).toBeGreaterThan(1);
	});

	it('given lines are not wanted, when orders are read, then the till is told, and an old one that sends them is corrected', async () => {
		const [till, old] = [await scene(), await scene(OLD)];
		const parameters = { filters: { customer: picked(1) }, simplify: false, options: { includeLines: false } };

		const items = [...itemsOf(await runMplus(till, 'order', 'getMany', parameters)), ...itemsOf(await runMplus(old, 'order', 'getMany', parameters))];

		expect(items).toHaveLength(2);
		expect(items.map((item) => item.lineList)).toEqual([undefined, undefined]);
		expect(till.log.find(({ label }) => label === 'getOrders')?.body).toContain('<ns1:includeLineList>false</ns1:includeLineList>');
	});

	it('given a till before 60, when external IDs are asked for, then they are looked up one by one', async () => {
		const till = await scene({ serviceVersion: { major: 59, minor: 0, revision: 0 } });

		const finished = await runMplus(till, 'order', 'getMany', { filters: { externalIds: 'shop-2,shop-1' } });

		expect(ids(itemsOf(finished))).toEqual(['order-2', 'order-1']);
		expect(callsOf(till)).toEqual(['findOrder', 'findOrder']);
	});

	it('given Simplify is off, when orders are read, then they come in the fields of the till, in major units', async () => {
		const till = await scene();

		const finished = await runMplus(till, 'order', 'getMany', { limit: 1, simplify: false });

		expect(itemsOf(finished)).toMatchObject([{ orderId: 'order-1', totalInclAmount: 42.4, financialDate: '2026-11-20', lineList: { line: [{ data: { quantity: 2, price: 19.95 } }, {}] } }]);
		expect(callsOf(till)).toEqual(['getOrders']);
	});

	it('given a date that is none, when orders are read behind others, then nothing is sent for it and the field is named', async () => {
		const till = await scene();

		const { done, failed, code } = await runBehind(till, 'order', 'getMany', { filters: { financialDateFrom: '2026-11-22' } }, { filters: { financialDateFrom: 'soon' } });

		expect(ids(done)).toEqual(['order-2']);
		expect([failed, code]).toEqual([expect.stringMatching(/^Financial Date From is no date: soon/), 'invalid-setting']);
		expect(callsOf(till)).toEqual(['getOrders', 'getOrders']);
	});

	it('given the till reports a fault at the second of two customers, when their orders are read, then its words are on that and the others come', async () => {
		const till = await scene();
		till.faults.push({ on: 'getOrders', containing: '>1042<', then: 'server-error' });

		const { done, failed, code } = await runBehind(till, 'order', 'getMany', { filters: { customer: picked(1) } }, { filters: { customer: picked(1042) } });

		expect(ids(done)).toEqual(['order-2']);
		expect([failed, code]).toEqual([expect.stringMatching(/^MplusKASSA, getOrders: the till reports a fault/), 'system-error']);
		expect(sentTo(till, 'getOrders').at(-1)).toContain('<ns1:relationNumbers>1042<');
	});

	it('given the till reports a fault at a later page, when all are read, then the pages before it do not come as if they were all', async () => {
		const orders = Array.from({ length: 250 }, (_, index) => storedOrder({ orderId: `order-${index}`, extOrderId: `x-${index}`, relationNumber: index < 240 ? 1042 : 1 }));
		const till = await startSoundTill(salesTill({ orders }));
		till.faults.push({ on: 'getOrders', containing: '<ns1:syncMarker>201<', then: 'server-error' });

		const finished = await runMplus(till, 'order', 'getMany', { returnAll: true }, { onError: 'continueRegularOutput' });

		expect(itemsOf(finished)).toMatchObject([{ error: expect.stringContaining('getOrders: the till reports a fault'), details: { code: 'system-error' } }]);
		expect(new Set(callsOf(till))).toEqual(new Set(['getOrders']));
	});
});
