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

		const finished = await runCcv(shop, 'order', 'setLabels', { ...set(order.id, mode, ...ids), options: { allowNone: ids.length === 0 } });

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
		expect(callsOf(shop)).toEqual(['GET /orders/', 'GET /webshops/', 'GET /orders/:id/orderlabels/']);
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

	it.each(['add', 'remove', 'replace'])('given no label to %s, when labels are set, then it says so and CCV is not asked', async (mode) => {
		const shop = await startSaleShop();
		const { id } = placeSale(shop);

		expect((await runCcv(shop, 'order', 'setLabels', set(id, mode))).error).toMatch(/Label IDs is empty/);
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

	it.each<[string, unknown]>([
		['text', '42, 43'],
		['a list', [43, 42]],
	])('given label IDs as %s by expression beside one that is chosen, when they are set, then the order has all', async (_, ids) => {
		const shop = await startSaleShop();
		const order = placeSale(shop, { labels: [] });

		const [item] = itemsOf(await runCcv(shop, 'order', 'setLabels', { ...set(order.id, 'replace', 41), labelIds: '={{ $json.ids }}' }, { input: [{ ids }] }));

		expect([...order.labels].sort()).toEqual([41, 42, 43]);
		expect(item).toMatchObject({ changed: true });
	});

	it('given an entry whose expression found nothing, when labels are replaced, then it is refused and all labels stay', async () => {
		const shop = await startSaleShop();
		const order = placeSale(shop, { labels: [41, 42] });
		const labelled = { label: [{ label: byId(43) }, { label: { __rl: true, mode: 'id', value: '={{ $json.none }}' } }] };

		expect((await runCcv(shop, 'order', 'setLabels', { ...set(order.id, 'replace'), labels: labelled })).error).toMatch(/Label 2 is empty/);
		expect(order.labels).toEqual([41, 42]);
	});

	it('given two runs that add a label each at once, when they are done, then the order has both', async () => {
		const shop = await startSaleShop({}, { latencyMs: 10 });
		const order = placeSale(shop);

		const items = (await Promise.all([41, 42].map(async (id) => await runCcv(shop, 'order', 'setLabels', set(order.id, 'add', id))))).flatMap(itemsOf);

		expect([...order.labels].sort()).toEqual([41, 42]);
		expect(items.map(({ labels: shown }) => (shown as number[]).length).sort()).toEqual([1, 2]);
	});

	it('given a shop that does not take a label, when it is added, then that is said', async () => {
		const shop = await startSaleShop();
		const order = placeSale(shop);
		shop.onCall = ({ label }) => void (label === PUT && order.labels.splice(0));

		expect(itemsOf(await runCcv(shop, 'order', 'setLabels', set(order.id, 'add', 41)))).toEqual([{ id: order.id, labels: [], changed: true, notTaken: ['labels'] }]);
	});
});
