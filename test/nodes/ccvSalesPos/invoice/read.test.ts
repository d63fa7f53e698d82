import { makeInvoice } from '../../../../sim/ccv/actions/makeInvoice';
import { uninvoiced } from '../../../../sim/ccv/invoices/uninvoiced';
import type { CcvInvoice, CcvOrder } from '../../../../sim/ccv/world';
import { callsOf, closeSoundShops, itemsOf, runBehind, runCcv, UNVERIFIED, withFault, type SoundShop } from '../../../support/ccvNode';
import type { CcvShopOptions } from '../../../support/startCcvShop';
import { byId, byNumber, placeSale, startSaleShop } from '../order/saleShop';

afterAll(closeSoundShops);

function invoiceOf({ world }: SoundShop, order: CcvOrder, at: string, over: Partial<CcvInvoice> = {}): CcvInvoice {
	const left = uninvoiced(order, world.invoices.filter(({ order_id: id }) => id === order.id));
	if (!left) throw new Error('nothing is left to invoice');
	return Object.assign(makeInvoice(world, order, left, {}, Date.parse(at)), over);
}

async function aShopWithInvoices(options: CcvShopOptions = {}) {
	const shop = await startSaleShop({}, options);
	const orders = [placeSale(shop), placeSale(shop), placeSale(shop)];
	const invoices = orders.map((order, index) => invoiceOf(shop, order, `2026-11-${20 + index}T22:59:59Z`, { status: index === 1 ? 'unpaid' : 'paid', invoicenumber_prefix: index === 2 ? '2026' : null }));
	return { shop, orders, ids: invoices.map(({ id }) => id) };
}

describe('CCV SalesPOS, Invoice: Get', () => {
	it.each(['id', 'number'] as const)('given an invoice, when it is read by its %s, then it comes simplified with its rows, and paired', async (by) => {
		const { shop, orders, ids } = await aShopWithInvoices();

		const finished = await runCcv(shop, 'invoice', 'get', { invoice: by === 'id' ? byId(ids[2] ?? 0) : byNumber('2026-5003') });

		expect(finished.output('Node')).toMatchObject([
			{
				json: {
					id: ids[2],
					invoicenumber_full: '2026-5003',
					order_id: orders[2]?.id,
					ordernumber_full: '1003',
					status: 'paid',
					status_name: 'Paid',
					user_id: null,
					customer: { name: 'Jan Jansen' },
					total_price: 74.85,
					invoicerows: [{ sku: 'TIE-RED', count: 2, total: 39.9 }, { sku: 'SHIRT-L', options: [{ value: 'L' }] }],
				},
				pairedItem: { item: 0 },
			},
		]);
		expect(callsOf(shop)).toEqual([by === 'id' ? 'GET /invoices/:id/' : 'GET /invoices/', 'GET /invoices/:id/invoicerows/']);
	});

	it('given Simplify is off and rows are not included, when an invoice is read, then it is CCV\'s own JSON, by one call', async () => {
		const { shop, ids } = await aShopWithInvoices();

		expect(itemsOf(await runCcv(shop, 'invoice', 'get', { invoice: byId(ids[0] ?? 0), simplify: false, options: { includeRows: false } }))).toMatchObject([{ id: ids[0], invoicerows: { href: expect.any(String) } }]);
		expect(callsOf(shop)).toEqual(['GET /invoices/:id/']);
	});

	it.each([
		['id', byId(999999), /does not know this record \(500\.24/],
		['number', byNumber('2026-1'), /CCV SalesPOS has no invoice 2026-1/],
	] as const)('given an invoice behind another, when there is none with that %s, then it says so', async (by, missing, message) => {
		const { shop, ids } = await aShopWithInvoices();

		const { done, failed, code } = await runBehind(shop, 'invoice', 'get', { invoice: by === 'id' ? byId(ids[0] ?? 0) : byNumber('5001') }, { invoice: missing });

		expect(done).toMatchObject([{ id: ids[0] }]);
		expect([failed, code]).toEqual([expect.stringMatching(message), 'not-found']);
	});

	it.each(['rate-limit', 'rate-limit-total'] as const)('given %s, when an invoice is read, then it waits and comes', async (then) => {
		const { shop, ids } = await aShopWithInvoices();
		withFault(shop, 'GET /invoices/:id/', then);

		expect(itemsOf(await runCcv(shop, 'invoice', 'get', { invoice: byId(ids[0] ?? 0) }))).toMatchObject([{ id: ids[0] }]);
		expect(shop.log.filter(({ label }) => label === 'GET /invoices/:id/').map(({ status }) => status)).toEqual([429, 200]);
	});

	it.each([
		['unauthorised', 'unauthorised', /refuses the public key or the secret key/],
		['cut', 'malformed-answer', /the answer is no whole JSON/],
	] as const)('given the answer is %s, when the invoice behind another is read, then it says so', async (then, expected, message) => {
		const { shop, ids } = await aShopWithInvoices(UNVERIFIED);
		withFault(shop, 'GET /invoices/:id/', then, 2);

		const { done, failed, code } = await runBehind(shop, 'invoice', 'get', { invoice: byId(ids[0] ?? 0) }, { invoice: byId(ids[1] ?? 0) });

		expect(done).toMatchObject([{ id: ids[0] }]);
		expect([failed, code]).toEqual([expect.stringMatching(message), expected]);
	});
});

describe('CCV SalesPOS, Invoice: Get Many', () => {
	it('given invoices, when they are read, then the newest come first, with their rows, paired', async () => {
		const { shop, ids } = await aShopWithInvoices();

		const finished = await runCcv(shop, 'invoice', 'getMany');

		expect(finished.output('Node')).toMatchObject([ids[2], ids[1], ids[0]].map((id) => ({ json: { id, invoicerows: [{ sku: 'TIE-RED' }, {}] }, pairedItem: { item: 0 } })));
	});

	it.each<[string, object, number[], string]>([
		['a status', { status: 'unpaid' }, [1], 'status=unpaid'],
		['an invoice number', { invoiceNumber: '2026-5003' }, [2], 'invoicenumber_full=2026-5003'],
		['an order number', { orderNumber: '1001' }, [0], 'ordernumber_full=1001'],
		['days of Amsterdam', { createdAfter: '2026-11-21', createdBefore: '2026-11-22' }, [1], 'min_create_date=2026-11-19&max_create_date=2026-11-23'],
	])('given %s, when invoices are read, then only those come, and CCV is asked for them', async (_, filters, expected, query) => {
		const { shop, ids } = await aShopWithInvoices();

		expect(itemsOf(await runCcv(shop, 'invoice', 'getMany', { filters, sort: 'id', options: { includeRows: false } } as never)).map(({ id }) => id)).toEqual(expected.map((index) => ids[index]));
		expect(shop.log[0]?.url).toBe(`/api/rest/v1/invoices/?${query}&orderby=id&start=0&size=50`);
	});

	it('given a limit and all, when invoices are read, then as many come as are wanted', async () => {
		const { shop, ids } = await aShopWithInvoices();
		const read = async (further: object) => itemsOf(await runCcv(shop, 'invoice', 'getMany', { ...further, sort: 'total_price', simplify: false, options: { includeRows: false } } as never)).map(({ id }) => id);

		expect(await read({ limit: 2 })).toHaveLength(2);
		expect((await read({ returnAll: true })).sort()).toEqual([...ids].sort());
	});

	it.each(['rate-limit', 'rate-limit-total'] as const)('given %s, when invoices are read, then it waits and they come', async (then) => {
		const { shop } = await aShopWithInvoices();
		withFault(shop, 'GET /invoices/', then);

		expect(itemsOf(await runCcv(shop, 'invoice', 'getMany'))).toHaveLength(3);
		expect(callsOf(shop).filter((call) => call === 'GET /invoices/')).toHaveLength(2);
	});

	it.each([
		['unauthorised', 'unauthorised', /refuses the public key or the secret key/],
		['cut', 'malformed-answer', /the answer is no whole JSON/],
	] as const)('given the answer is %s, when invoices are read behind others, then it says so', async (then, expected, message) => {
		const { shop } = await aShopWithInvoices(UNVERIFIED);
		withFault(shop, 'GET /invoices/', then, 2);

		const { done, failed, code } = await runBehind(shop, 'invoice', 'getMany', { limit: 1 }, { limit: 2 });

		expect(done).toHaveLength(1);
		expect([failed, code]).toEqual([expect.stringMatching(message), expected]);
	});
});
