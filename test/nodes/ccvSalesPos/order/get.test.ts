import { callsOf, closeSoundShops, itemsOf, runBehind, runCcv, withFault } from '../../../support/ccvNode';
import { byId, byNumber, placeSale, SHIRT, startSaleShop, TIE } from './saleShop';

afterAll(closeSoundShops);

const ROWS = [
	{ product_id: TIE, sku: 'TIE-RED', ean: null, product_name: 'Red tie', count: 2, price: 19.95, discount: 0, tax: 21, total: 39.9, options: [] },
	{ product_id: SHIRT, sku: 'SHIRT-L', ean: '8710000000001', product_name: 'Shirt', count: 1, price: 30, tax: 21, total: 30, options: [{ name: 'Size', value: 'L', price: 0 }] },
];

describe('CCV SalesPOS, Order: Get', () => {
	it.each([
		['id', 'GET /orders/:id/'],
		['number', 'GET /orders/'],
	] as const)('given an order, when it is read by its %s, then it comes simplified with its rows, and paired', async (by, call) => {
		const shop = await startSaleShop();
		placeSale(shop);
		const order = placeSale(shop, { track_and_trace_code: '3S01' });

		const finished = await runCcv(shop, 'order', 'get', { order: by === 'id' ? byId(order.id) : byNumber(order.ordernumber ?? 0) });

		expect(finished.output('Node')).toMatchObject([
			{
				json: {
					id: order.id,
					ordernumber: 1002,
					ordernumber_full: '1002',
					create_date: '2026-11-20T10:00:00Z',
					status: 2,
					status_name: 'In process',
					paid: true,
					paymethod: 'BankTransfer',
					user_id: null,
					customer: { name: 'Jan Jansen', company: 'Jansen BV', email: 'jan@example.com', billingaddress: { street: 'Dorpsstraat', housenumber: 3, country_code: 'NL' } },
					track_and_trace_code: '3S01',
					total_shipping: 4.95,
					total_price: 74.85,
					orderrows: ROWS,
				},
				pairedItem: { item: 0 },
			},
		]);
		expect(callsOf(shop)).toEqual([call, 'GET /webshops/', 'GET /webshops/:id/settings/', 'GET /orders/:id/orderrows/']);
		expect(JSON.stringify(finished.output('Node'))).not.toContain('href');
	});

	it('given Simplify is off, when an order is read, then it comes in CCV\'s own JSON, rows where expand puts them', async () => {
		const shop = await startSaleShop();
		const { id } = placeSale(shop);

		const [item] = itemsOf(await runCcv(shop, 'order', 'get', { order: byId(id), simplify: false }));

		expect(item).toMatchObject({ id, href: expect.any(String), user: { id: null }, orderrows: { href: expect.any(String), collection: [{ product_id: TIE, sub_sku_number: '' }, { sub_sku_number: 'SHIRT-L' }] } });
		expect(item).not.toHaveProperty('status_name');
		expect(callsOf(shop)).toEqual(['GET /orders/:id/', 'GET /orders/:id/orderrows/']);
	});

	it('given notes, messages and labels are included and rows are not, when an order is read, then it has those lists', async () => {
		const shop = await startSaleShop();
		const { id } = placeSale(shop, { labels: [41, 43] });
		shop.world.ordernotes.push({ id: 5, order_id: id, create_date: '2026-11-20T11:00:00Z', note: 'Call first', type: 'internal' });
		shop.world.ordermessages.push({ id: 6, order_id: id, create_date: '2026-11-20T12:00:00Z', message: 'It is on its way' });

		const [item] = itemsOf(await runCcv(shop, 'order', 'get', { order: byId(id), options: { includeRows: false, includeNotes: true, includeMessages: true, includeLabels: true } }));

		expect(item).toMatchObject({ id, notes: [{ id: 5, note: 'Call first', type: 'internal' }], messages: [{ id: 6, message: 'It is on its way' }], labels: [41, 43] });
		expect(item).not.toHaveProperty('orderrows');
		expect(callsOf(shop)).not.toContain('GET /orders/:id/orderrows/');
	});

	it('given more rows than a page holds, when an order is read, then all of them come', async () => {
		const shop = await startSaleShop();
		const { id } = placeSale(shop, { rows: Array.from({ length: 300 }, (_, index) => ({ product_name: `Row ${index}`, count: 1, price: 1 })) });

		const [item] = itemsOf(await runCcv(shop, 'order', 'get', { order: byId(id) }));

		expect((item?.orderrows as object[]).map((row) => (row as { product_name: string }).product_name)).toEqual(Array.from({ length: 300 }, (_, index) => `Row ${index}`));
		expect(callsOf(shop).filter((call) => call === 'GET /orders/:id/orderrows/')).toHaveLength(2);
	});

	it('given the keys may not read the settings, when an order is read, then its status has CCV\'s own name', async () => {
		const shop = await startSaleShop({ permissions: ['orders', 'orderrows'] });
		shop.allowRefusals();
		const { id } = placeSale(shop, { status: 5 });

		expect(itemsOf(await runCcv(shop, 'order', 'get', { order: byId(id) }))).toMatchObject([{ id, status: 5, status_name: 'Sent' }]);
		expect(shop.log.filter(({ status }) => status === 403).map(({ label }) => label)).toEqual(['GET /webshops/']);
	});

	it.each([
		['id', byId(1), 'GET /orders/:id/', /CCV SalesPOS, GET \/orders\/1\/: CCV SalesPOS does not know this record \(500\.24/],
		['number', byNumber(9999), 'GET /orders/', /CCV SalesPOS has no order 9999/],
	] as const)('given an order behind another, when there is none with that %s, then it says so', async (by, missing, call, message) => {
		const shop = await startSaleShop();
		const order = placeSale(shop);

		const { done, failed, code } = await runBehind(shop, 'order', 'get', { order: by === 'id' ? byId(order.id) : byNumber(1001) }, { order: missing });

		expect(done).toMatchObject([{ id: order.id }]);
		expect([failed, code]).toEqual([expect.stringMatching(message), 'not-found']);
		expect(callsOf(shop).filter((made) => made === call)).toHaveLength(2);
	});

	it('given a prefix, when an order is read by its number, then the prefix counts, and without it only one order may have the number', async () => {
		const shop = await startSaleShop();
		const [first, second] = [placeSale(shop, { ordernumber_prefix: '2025' }), placeSale(shop, { ordernumber_prefix: '2026' })];
		second.ordernumber = first.ordernumber;

		const items = itemsOf(await runCcv(shop, 'order', 'get', { order: '={{ $json }}' }, { input: [byNumber('2026-1001'), byNumber('2025-1001')] }));
		const { failed, code } = await runBehind(shop, 'order', 'get', { order: byNumber('2026-1001') }, { order: byNumber('1001') });

		expect(items.map(({ id }) => id)).toEqual([second.id, first.id]);
		expect([failed, code]).toEqual([expect.stringMatching(/Order 1001 is not one order: CCV SalesPOS has 2025-1001, 2026-1001/), 'invalid-setting']);
	});

	it('given several items, when their orders are read, then the settings of the shop are read once, and again where that failed', async () => {
		const shop = await startSaleShop();
		const [first, second] = [placeSale(shop), placeSale(shop, { status: 5 })];
		withFault(shop, 'GET /webshops/:id/settings/', 'refuse');
		shop.allowRefusals();

		const items = itemsOf(await runCcv(shop, 'order', 'get', { order: '={{ $json }}' }, { input: [byId(first.id), byId(second.id), byId(first.id)], onError: 'continueRegularOutput' }));

		expect(items).toMatchObject([{ error: expect.stringMatching(/CCV SalesPOS refuses the request/) }, { id: second.id, status_name: 'Sent' }, { id: first.id, status_name: 'In process' }]);
		expect(callsOf(shop).filter((call) => call === 'GET /webshops/:id/settings/')).toHaveLength(2);
	});

	it.each(['rate-limit', 'rate-limit-total'] as const)('given %s, when an order is read, then it waits and comes', async (then) => {
		const shop = await startSaleShop();
		const { id } = placeSale(shop);
		withFault(shop, 'GET /orders/:id/', then);

		expect(itemsOf(await runCcv(shop, 'order', 'get', { order: byId(id) }))).toMatchObject([{ id, orderrows: ROWS }]);
		expect(shop.log.filter(({ label }) => label === 'GET /orders/:id/').map(({ status }) => status)).toEqual([429, 200]);
	});

	it.each([
		['unauthorised', 'unauthorised', /refuses the public key or the secret key/],
		['cut', 'malformed-answer', /the answer is no whole JSON/],
	] as const)('given the answer is %s, when the order behind another is read, then it says so', async (then, expected, message) => {
		const shop = await startSaleShop({}, { credential: { verifyResponses: false } });
		const [first, second] = [placeSale(shop), placeSale(shop)];
		withFault(shop, 'GET /orders/:id/', then, 2);

		const { done, failed, code } = await runBehind(shop, 'order', 'get', { order: byId(first.id) }, { order: byId(second.id) });

		expect(done).toMatchObject([{ id: first.id }]);
		expect([failed, code]).toEqual([expect.stringMatching(message), expected]);
		expect(failed).not.toContain(shop.world.keys.secretKey);
	});
});
