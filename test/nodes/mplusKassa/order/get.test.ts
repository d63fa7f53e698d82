import { callsOf, closeSoundTills, itemsOf, runBehind, sentTo, startSoundTill } from '../../../support/mplusNode';
import { placeWebOrder } from '../../../support/placeWebOrder';
import { runNode } from '../../../support/runNode';
import { orderBy, salesTill, storedOrder } from '../../../support/salesTill';
import { startPair, type Pair } from '../../../support/startPair';
import { templateScene } from '../../../support/templateScene';
import { expectValidRequests } from '../../../support/xsd/expectValidRequests';

let pair: Pair;
let external: string;
let orderId: string;

beforeAll(async () => {
	pair = await startPair({ withoutOrders: true });
	const order = placeWebOrder(pair);
	await templateScene(pair).run();
	external = `ccv-90210-${order.id}`;
	orderId = String([...pair.mplus.world.orders.values()][0]?.orderId);
});

afterEach(() => void (pair.mplus.faults.length = 0));

afterAll(async () => {
	await closeSoundTills();
	await pair.close();

	expect(pair.mplus.world.failures).toEqual([]);
	await expectValidRequests(pair.mplus.log);
});

const numberOf = ({ mplus }: Pair): string => Object.values([...mplus.world.orders.values()][0]?.orderNumber as object).join('.');
const get = (mode: string, value: string, further: object = {}) => ({
	type: 'mplusKassa',
	parameters: { resource: 'order', operation: 'get', order: { __rl: true, mode, value }, ...further },
});

describe('MplusKASSA, Order: Get', () => {
	it.each([
		['its external ID', 'externalId', () => external, 'findOrder'],
		['its ID', 'id', () => orderId, 'getOrder'],
		['the list', 'list', () => orderId, 'getOrder'],
		['its number', 'number', () => numberOf(pair), 'getOrders'],
	])('given an order, when it is read by %s, then it comes simplified and paired', async (_, mode, value, call) => {
		const finished = await runNode(pair, get(mode, value()));

		expect(finished.output('Node')).toMatchObject([
			{
				json: {
					orderId,
					externalOrderId: external,
					reference: expect.stringContaining('paid in the webshop'),
					totalIncl: 5.9,
					financialDate: '2026-11-20',
					deliveryState: 'nothing',
					lines: [{ articleNumber: 10001, quantity: 2, price: 2.95, vatCode: 1 }],
				},
				pairedItem: { item: 0 },
			},
		]);
		expect(pair.mplus.log.at(-1)).toMatchObject({ label: call, body: expect.stringContaining(mode === 'number' ? '<ns1:syncMarker>' : value()) });
	});

	it('given Simplify is off, when an order is read, then it comes in the till\'s own fields, in major units', async () => {
		const finished = await runNode(pair, get('externalId', external, { simplify: false }));

		expect(itemsOf(finished)).toMatchObject([{ orderId, extOrderId: external, totalInclAmount: 5.9, financialDate: '2026-11-20', lineList: { line: [{ articleNumber: 10001, data: { quantity: 2, price: 2.95 } }] } }]);
		expect(pair.mplus.log.at(-1)).toMatchObject({ label: 'findOrder', body: expect.stringContaining(external) });
	});

	it('given three items, when the second names no order, then the node stops there and names it', async () => {
		const before = pair.mplus.log.length;

		const finished = await runNode(pair, { ...get('externalId', '={{ $json.id }}'), input: [{ id: external }, { id: 'ccv-90210-1' }, { id: external }] });

		expect(finished.error).toMatch(/MplusKASSA has no order ccv-90210-1/);
		expect(finished.output('Node')).toEqual([]);
		expect(pair.mplus.log.slice(before).filter(({ label }) => label === 'findOrder')).toHaveLength(2);
	});

	it('given it goes on after a failure, when the second of three names no order, then the others come and the failure pairs with its item', async () => {
		const finished = await runNode(pair, { ...get('externalId', '={{ $json.id }}'), input: [{ id: external }, { id: 'ccv-90210-1' }, { id: external }], onError: 'continueRegularOutput' });

		expect(finished.error).toBeUndefined();
		expect(finished.output('Node').map(({ json, pairedItem }) => [json.externalOrderId ?? json.error, pairedItem])).toEqual([
			[external, { item: 0 }],
			['MplusKASSA has no order ccv-90210-1', { item: 1 }],
			[external, { item: 2 }],
		]);
		expect(pair.mplus.log.slice(-3).map(({ label }) => label)).toEqual(['findOrder', 'findOrder', 'findOrder']);
	});

	it('given it has an error output, when an item fails, then it leaves there with the input it came from', async () => {
		const finished = await runNode(pair, { ...get('externalId', '={{ $json.id }}'), input: [{ id: external }, { id: 'ccv-90210-1' }], onError: 'continueErrorOutput' });

		expect(finished.output('Node', 0)).toMatchObject([{ json: { orderId }, pairedItem: { item: 0 } }]);
		expect(finished.output('Node', 1)).toMatchObject([{ json: { id: 'ccv-90210-1', error: expect.stringContaining('no order'), details: { code: 'not-found' } }, pairedItem: { item: 1 } }]);
		expect(pair.mplus.log.at(-1)?.body).toContain('ccv-90210-1');
	});

	it.each([
		['externalId', 'shop-1', 'shop-2', 'findOrder'],
		['id', 'order-1', 'order-2', 'getOrder'],
	])('given the till reports a fault at the second of two orders, when they are read by %s, then its words are on that and no secret is', async (mode, first, second, call) => {
		const till = await startSoundTill(salesTill({ orders: [storedOrder(), storedOrder({ orderId: 'order-2', extOrderId: 'shop-2' })] }));
		till.faults.push({ on: call, containing: second, then: 'server-error' });

		const { done, failed, code } = await runBehind(till, 'order', 'get', orderBy(mode, first), orderBy(mode, second));

		expect(done).toMatchObject([{ orderId: 'order-1' }]);
		expect([failed, code]).toEqual([expect.stringContaining(`MplusKASSA, ${call}: the till reports a fault`), 'system-error']);
		expect(failed).not.toContain(String(till.credentials.mplusKassaApi.secret));
		expect(callsOf(till)).toEqual([call, call]);
	});

	it('given an order of a kind that the till leaves out of its lists, when it is read by its number, then it comes', async () => {
		const till = await startSoundTill(salesTill({ orders: [storedOrder({ orderType: 'ORDER-TYPE-TABLE-ORDER', tableNumber: 3 })] }));

		const finished = await runNode(till, get('number', '2026.501'));

		expect(finished.output('Node')).toMatchObject([{ json: { orderId: 'order-1', orderType: 'table order' }, pairedItem: { item: 0 } }]);
		expect(sentTo(till, 'getOrders').at(-1)).toContain('ORDER-TYPE-TABLE-ORDER');
	});

	it('given an old till, when orders are read by ID, external ID and number, then they come as from a new one', async () => {
		pair.mplus.world.serviceVersion = { major: 58, minor: 0, revision: 0 };
		const keys = [{ mode: 'externalId', value: external }, { mode: 'id', value: orderId }, { mode: 'number', value: numberOf(pair) }];

		const before = pair.mplus.log.length;
		const finished = await runNode(pair, { type: 'mplusKassa', parameters: { resource: 'order', operation: 'get', order: '={{ $json }}' }, input: keys });
		const calls = pair.mplus.log.slice(before).map(({ label }) => label);
		pair.mplus.world.serviceVersion = { major: 67, minor: 1, revision: 3 };

		expect(finished.output('Node').map(({ json, pairedItem }) => [json.orderId, pairedItem])).toEqual([0, 1, 2].map((item) => [orderId, { item }]));
		expect(calls.filter((label) => label !== 'getApiVersion')).toEqual(['findOrder', 'getOrder', 'getOrders']);
	});

	it('given an empty value behind another, when it runs, then it says which field to fill and asks for nothing', async () => {
		const till = await startSoundTill(salesTill({ orders: [storedOrder()] }));

		const { done, failed, code } = await runBehind(till, 'order', 'get', orderBy('externalId', 'shop-1'), orderBy('externalId', ' '));

		expect(done).toMatchObject([{ orderId: 'order-1' }]);
		expect([failed, code]).toEqual([expect.stringMatching(/^Order is empty/), 'invalid-setting']);
		expect(callsOf(till)).toEqual(['findOrder']);
	});
});
