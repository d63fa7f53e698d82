import { callsOf, closeSoundShops, itemsOf, runBehind, runCcv, sentTo, UNVERIFIED, withFault } from '../../../support/ccvNode';
import { byId, byNumber, placeSale, startSaleShop } from '../order/saleShop';

afterAll(closeSoundShops);

const POST = 'POST /orders/:id/invoices/';
const PATCH = 'PATCH /invoices/:id/';

describe('CCV SalesPOS, Invoice: Create', () => {
	it.each(['id', 'number'] as const)('given an order, when it is invoiced by its %s, then the invoice comes with its rows, and paired', async (by) => {
		const shop = await startSaleShop();
		placeSale(shop);
		const order = placeSale(shop, { ordernumber_prefix: '2026' });

		const finished = await runCcv(shop, 'invoice', 'create', { order: by === 'id' ? byId(order.id) : byNumber('2026-1002'), additionalFields: { status: 'unpaid', externalReference: 'F-1', paymentLinkSent: '2026-11-20T12:00:00' } });

		expect(sentTo(shop, POST)).toEqual([{ status: 'unpaid', external_reference: 'F-1', payment_link_sent: '2026-11-20T11:00:00Z' }]);
		expect(finished.output('Node')).toMatchObject([{ json: { id: shop.world.invoices[0]?.id, order_id: order.id, status: 'unpaid', external_reference: 'F-1', invoicerows: [{ sku: 'TIE-RED' }, { sku: 'SHIRT-L' }], alreadyExisted: false }, pairedItem: { item: 0 } }]);
		expect(shop.world.invoices).toHaveLength(1);
	});

	it('given nothing is said of it, when an order is invoiced, then CCV decides', async () => {
		const shop = await startSaleShop();
		const order = placeSale(shop);

		expect(itemsOf(await runCcv(shop, 'invoice', 'create', { order: byId(order.id), options: { includeRows: false } }))).toMatchObject([{ order_id: order.id, status: 'paid' }]);
		expect(sentTo(shop, POST)).toEqual([{}]);
	});

	it('given an invoice with the same external reference, when it runs again, then that comes and none is made', async () => {
		const shop = await startSaleShop();
		const order = placeSale(shop);
		const create = async () => itemsOf(await runCcv(shop, 'invoice', 'create', { order: byId(order.id), additionalFields: { externalReference: 'F-1' } }));
		const [first] = await create();

		expect(await create()).toMatchObject([{ id: first?.id, alreadyExisted: true, invoicerows: [{}, {}] }]);
		expect(sentTo(shop, POST)).toHaveLength(1);
	});

	it('given an order is invoiced already, when it is invoiced behind another, then CCV says that nothing is left', async () => {
		const shop = await startSaleShop();
		shop.allowRefusals();
		const order = placeSale(shop);

		const { done, failed, code } = await runBehind(shop, 'invoice', 'create', { order: byId(order.id), additionalFields: { externalReference: 'F-1' } }, { additionalFields: { externalReference: 'F-2' } });

		expect(done).toMatchObject([{ external_reference: 'F-1' }]);
		expect([failed, code]).toEqual([expect.stringMatching(/nothing left to invoice/), 'refused']);
		expect(shop.world.invoices).toHaveLength(1);
	});

	it.each(['empty-body', 'lose-answer', 'server-error-after', 'cut'] as const)('given %s and an earlier invoice, when what is left is invoiced, then the new one is found, and made once', async (then) => {
		const shop = await startSaleShop({}, UNVERIFIED);
		const order = placeSale(shop);
		const create = async () => itemsOf(await runCcv(shop, 'invoice', 'create', { order: byId(order.id) }));
		const [first] = await create();
		order.rows[0] = { ...(order.rows[0] as (typeof order.rows)[number]), count: 3 };
		withFault(shop, POST, then);

		const [second] = await create();

		expect(second).toMatchObject({ order_id: order.id, invoicerows: [{ sku: 'TIE-RED' }], alreadyExisted: false });
		expect(shop.world.invoices.map(({ id }) => id)).toEqual([first?.id, second?.id]);
		expect(sentTo(shop, POST)).toHaveLength(2);
	});

	it('given the connection breaks before, when an order is invoiced behind another, then nobody knows, and it is not sent again', async () => {
		const shop = await startSaleShop();
		const [first, second] = [placeSale(shop), placeSale(shop)];
		itemsOf(await runCcv(shop, 'invoice', 'create', { order: byId(second.id) }));
		second.rows[0] = { ...(second.rows[0] as (typeof second.rows)[number]), count: 3 };
		withFault(shop, POST, 'reset-before', 2);

		const { done, failed, code } = await runBehind(shop, 'invoice', 'create', { order: byId(first.id) }, { order: byId(second.id) });

		expect(done).toMatchObject([{ order_id: first.id }]);
		expect([failed, code]).toEqual([expect.stringMatching(new RegExp(`Order ${second.id}, invoice: it is not known`)), 'unanswered']);
		expect(shop.world.invoices.map(({ order_id: id }) => id)).toEqual([second.id, first.id]);
	});

	it.each(['rate-limit', 'rate-limit-total'] as const)('given %s, when an order is invoiced, then it waits and does it once', async (then) => {
		const shop = withFault(await startSaleShop(), POST, then);
		const order = placeSale(shop);

		expect(itemsOf(await runCcv(shop, 'invoice', 'create', { order: byId(order.id) }))).toMatchObject([{ order_id: order.id }]);
		expect(shop.log.filter(({ label }) => label === POST).map(({ status }) => status)).toEqual([429, 201]);
		expect(shop.world.invoices).toHaveLength(1);
	});

	it.each([
		['is not there', false, /does not know this record \(500\.24/, 'not-found'],
		['is a basket', true, /is not completed: CCV SalesPOS makes no invoice of it/, 'invalid-setting'],
	] as const)('given an order behind another, when it %s, then nothing is written for it', async (_, isBasket, message, expected) => {
		const shop = await startSaleShop();
		const [order, basket] = [placeSale(shop), placeSale(shop, { is_completed: false })];

		const { done, failed, code } = await runBehind(shop, 'invoice', 'create', { order: byId(order.id) }, { order: byId(isBasket ? basket.id : 1) });

		expect(done).toMatchObject([{ order_id: order.id }]);
		expect([failed, code]).toEqual([expect.stringMatching(message), expected]);
		expect(sentTo(shop, POST)).toHaveLength(1);
	});

	it('given the keys are refused, when an order is invoiced behind another, then it says so', async () => {
		const shop = await startSaleShop();
		const [first, second] = [placeSale(shop), placeSale(shop)];
		withFault(shop, POST, 'unauthorised', 2);

		const { failed, code } = await runBehind(shop, 'invoice', 'create', { order: byId(first.id) }, { order: byId(second.id) });

		expect([failed, code]).toEqual([expect.stringMatching(/refuses the public key or the secret key/), 'unauthorised']);
		expect(shop.world.invoices).toHaveLength(1);
	});
});

describe('CCV SalesPOS, Invoice: Update', () => {
	async function aShopWithInvoice() {
		const shop = await startSaleShop();
		const { id } = placeSale(shop, { paid: false });
		itemsOf(await runCcv(shop, 'invoice', 'create', { order: byId(id) }));
		const [invoice] = shop.world.invoices;
		if (!invoice) throw new Error('no invoice was made');
		const before = shop.log.length;
		/** The routes that were asked for since it was made. */
		const calls = () => callsOf(shop).slice(before);
		return { shop, invoice, calls, changes: (over: object = {}) => ({ invoice: byId(invoice.id), updateFields: { status: 'paid', externalReference: 'F-1' }, ...over }) };
	}

	it.each(['id', 'number'] as const)('given an invoice, when it is updated by its %s, then only what is given is sent, and it comes as it is then', async (by) => {
		const { shop, invoice, changes } = await aShopWithInvoice();

		const finished = await runCcv(shop, 'invoice', 'update', changes({ invoice: by === 'id' ? byId(invoice.id) : byNumber(invoice.invoicenumber) }));

		expect(sentTo(shop, PATCH)).toEqual([{ status: 'paid', external_reference: 'F-1' }]);
		expect(finished.output('Node')).toMatchObject([{ json: { id: invoice.id, status: 'paid', external_reference: 'F-1', invoicerows: [{}, {}] }, pairedItem: { item: 0 } }]);
		expect(invoice).toMatchObject({ status: 'paid', external_reference: 'F-1', payment_link_sent: null });
	});

	it.each([true, false])('given an invoice that was read (simplified: %s), when it is written back with another status, then that changes', async (simplify) => {
		const { shop, invoice } = await aShopWithInvoice();
		const [read] = itemsOf(await runCcv(shop, 'invoice', 'get', { invoice: byId(invoice.id), simplify }));

		expect(itemsOf(await runCcv(shop, 'invoice', 'update', { invoice: byId(invoice.id), specify: 'json', invoiceJson: JSON.stringify({ ...read, status: 'reimbursed' }) }))).toMatchObject([{ status: 'reimbursed' }]);
		expect(sentTo(shop, PATCH)).toEqual([{ status: 'reimbursed', payment_link_sent: null, external_reference: null }]);
	});

	it.each([
		['lose-answer', 2],
		['reset-before', 2],
		['server-error-after', 1],
	] as const)('given %s, when an invoice is updated, then it is, and seen to be', async (then, times) => {
		const { shop, invoice, changes } = await aShopWithInvoice();
		withFault(shop, PATCH, then);

		expect(itemsOf(await runCcv(shop, 'invoice', 'update', changes()))).toMatchObject([{ status: 'paid', external_reference: 'F-1' }]);
		expect(invoice.status).toBe('paid');
		expect(sentTo(shop, PATCH)).toHaveLength(times);
	});

	it.each(['rate-limit', 'rate-limit-total'] as const)('given %s, when an invoice is updated, then it waits and does it once', async (then) => {
		const { shop, changes } = await aShopWithInvoice();
		withFault(shop, PATCH, then);

		expect(itemsOf(await runCcv(shop, 'invoice', 'update', changes()))).toMatchObject([{ status: 'paid' }]);
		expect(shop.log.filter(({ label }) => label === PATCH).map(({ status }) => status)).toEqual([429, 204]);
	});

	it('given the invoice cannot be read afterwards, when it is updated, then what was written comes, and it is said', async () => {
		const { shop, invoice, changes } = await aShopWithInvoice();
		withFault(shop, 'GET /invoices/:id/', 'cut');

		expect(itemsOf(await runCcv(shop, 'invoice', 'update', changes()))).toEqual([{ id: invoice.id, status: 'paid', external_reference: 'F-1', readBack: false }]);
	});

	it.each<[string, object, RegExp, string]>([
		['nothing to change', { updateFields: { status: '', externalReference: '' } }, /there is nothing to change/, 'invalid-setting'],
		['an unknown invoice', { invoice: byId(999999) }, /does not know this record \(500\.24/, 'not-found'],
		['an unknown number', { invoice: byNumber('2026-1') }, /CCV SalesPOS has no invoice 2026-1/, 'not-found'],
		['a status that is none', { updateFields: { status: 'lost', externalReference: '' } }, /CCV SalesPOS refuses the request/, 'refused'],
	])('given %s, when an invoice is updated behind another, then it says so', async (_, over, message, expected) => {
		const { shop, invoice, changes } = await aShopWithInvoice();
		shop.allowRefusals();

		const { done, failed, code } = await runBehind(shop, 'invoice', 'update', changes(), over);

		expect(done).toMatchObject([{ id: invoice.id, status: 'paid' }]);
		expect([failed, code]).toEqual([expect.stringMatching(message), expected]);
		expect(shop.log.filter(({ label, committed }) => label === PATCH && committed)).toHaveLength(1);
	});

	it('given the keys are refused, when an invoice is updated behind another change, then only that fails', async () => {
		const { shop, invoice, calls, changes } = await aShopWithInvoice();
		withFault(shop, PATCH, 'unauthorised', 2);

		const { done, failed, code } = await runBehind(shop, 'invoice', 'update', changes(), { updateFields: { status: 'reimbursed', externalReference: 'F-2' } });

		expect(done).toMatchObject([{ id: invoice.id, status: 'paid', external_reference: 'F-1' }]);
		expect([failed, code]).toEqual([expect.stringMatching(/refuses the public key or the secret key/), 'unauthorised']);
		expect(calls().filter((call) => call === PATCH)).toHaveLength(2);
		expect(calls().at(-1)).toBe(PATCH);
		expect(invoice).toMatchObject({ status: 'paid', external_reference: 'F-1' });
	});
});
