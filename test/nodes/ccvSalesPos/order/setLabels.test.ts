import { callsOf, closeSoundShops, itemsOf, runBehind, runCcv, sentTo, withFault } from '../../../support/ccvNode';
import { byId, byNumber, placeSale, startSaleShop } from './saleShop';

afterAll(closeSoundShops);

const PUT = 'PUT /orders/:id/orderlabels/';
const labels = (...ids: number[]) => ({ label: ids.map((id) => ({ label: byId(id) })) });
const set = (id: number, mode: string, ...ids: number[]) => ({ order: byId(id), mode, labels: labels(...ids) });

describe('CCV SalesPOS, Order: Set Labels', () => {
	it.each<[string, number[], number[]]>([
		['add', [42, 43], [41, 42, 43]],
		['remove', [41, 43], [42]],
		['replace', [43, 43], [43]],
		['replace', [], []],
	])('given an order with labels, when it is to %s %j, then it has %j', async (mode, ids, expected) => {
		const shop = await startSaleShop();
		const order = placeSale(shop, { labels: [41, 42] });

		const finished = await runCcv(shop, 'order', 'setLabels', set(order.id, mode, ...ids));

		expect(finished.output('Node')).toEqual([expect.objectContaining({ json: { id: order.id, labels: expected, changed: true }, pairedItem: { item: 0 } })]);
		expect(order.labels).toEqual(expected);
		expect(sentTo(shop, PUT)).toEqual([{ labels: expected }]);
	});

	it.each<[string, number[]]>([
		['add', [41]],
		['remove', [43]],
		['replace', [42, 41]],
	])('given it is so already, when an order is to %s labels, then nothing is written', async (mode, ids) => {
		const shop = await startSaleShop();
		const order = placeSale(shop, { labels: [41, 42] });

		expect(itemsOf(await runCcv(shop, 'order', 'setLabels', { ...set(order.id, mode, ...ids), order: byNumber(order.ordernumber ?? 0) }))).toEqual([{ id: order.id, labels: [41, 42], changed: false }]);
		expect(callsOf(shop)).toEqual(['GET /orders/', 'GET /orders/:id/orderlabels/']);
	});

	it.each([
		['lose-answer', 2],
		['reset-before', 2],
		['server-error-after', 1],
	] as const)('given %s, when labels are set, then they are, once', async (then, times) => {
		const shop = withFault(await startSaleShop(), PUT, then);
		const order = placeSale(shop);

		expect(itemsOf(await runCcv(shop, 'order', 'setLabels', set(order.id, 'add', 41)))).toEqual([{ id: order.id, labels: [41], changed: true }]);
		expect(order.labels).toEqual([41]);
		expect(sentTo(shop, PUT)).toHaveLength(times);
	});

	it.each(['rate-limit', 'rate-limit-total'] as const)('given %s, when labels are set, then it waits and does it once', async (then) => {
		const shop = withFault(await startSaleShop(), PUT, then);
		const order = placeSale(shop);

		expect(itemsOf(await runCcv(shop, 'order', 'setLabels', set(order.id, 'add', 41)))).toMatchObject([{ labels: [41] }]);
		expect(shop.log.filter(({ label }) => label === PUT).map(({ status }) => status)).toEqual([429, 204]);
		expect(order.labels).toEqual([41]);
	});

	it('given the labels cannot be read afterwards, when they are set, then what was written comes, and it is said', async () => {
		const shop = withFault(await startSaleShop(), 'GET /orders/:id/orderlabels/', 'cut', 2);
		const order = placeSale(shop);

		expect(itemsOf(await runCcv(shop, 'order', 'setLabels', set(order.id, 'add', 41)))).toEqual([{ id: order.id, labels: [41], changed: true, readBack: false }]);
	});

	it.each<[string, object, RegExp, string]>([
		['an unknown order', { order: byId(1) }, /does not know this record \(500\.24/, 'not-found'],
		['an unknown label', { labels: labels(99) }, /does not know this record \(500\.24/, 'not-found'],
		['a label that is none', { labels: { label: [{ label: 'Urgent' }] } }, /Label 1 must be an ID of CCV, not "Urgent"/, 'invalid-setting'],
	])('given %s, when labels are set behind others, then it says so', async (_, over, message, expected) => {
		const shop = await startSaleShop();
		shop.allowRefusals();
		const order = placeSale(shop);

		const { done, failed, code } = await runBehind(shop, 'order', 'setLabels', set(order.id, 'add', 41), over);

		expect(done).toMatchObject([{ id: order.id, labels: [41] }]);
		expect([failed, code]).toEqual([expect.stringMatching(message), expected]);
		expect(order.labels).toEqual([41]);
	});

	it('given no label to add, when labels are set, then it says so and CCV is not asked', async () => {
		const shop = await startSaleShop();
		const { id } = placeSale(shop);

		expect((await runCcv(shop, 'order', 'setLabels', set(id, 'add'))).error).toMatch(/There is no label to set/);
		expect(callsOf(shop)).toEqual([]);
	});

	it('given the keys are refused, when labels are set behind others, then it says so', async () => {
		const shop = await startSaleShop();
		const [first, second] = [placeSale(shop), placeSale(shop)];
		withFault(shop, PUT, 'unauthorised', 2);

		const { failed, code } = await runBehind(shop, 'order', 'setLabels', set(first.id, 'add', 41), { order: byId(second.id) });

		expect([failed, code]).toEqual([expect.stringMatching(/refuses the public key or the secret key/), 'unauthorised']);
		expect(second.labels).toEqual([]);
	});
});
