import { placeOrder, type OrderDraft } from '../../../sim/ccv/actions/placeOrder';
import { givenCcvWorld } from '../../../sim/ccv/givenCcvWorld';
import type { CcvLabel, CcvWorld } from '../../../sim/ccv/world';
import { ask, NOW, type Answer, type AnswerJson } from './ask';

const DAY = 86_400_000;
const A = { product_number: 'A', product_name: 'A', count: 2, price: 10 };
const B = { product_number: 'B', product_name: 'B', count: 1, price: 5, tax: 9 };

function anOrder(draft: Partial<OrderDraft> = {}): { world: CcvWorld; order: string } {
	const world = givenCcvWorld();
	const { id } = placeOrder(world, { begunAt: '2026-01-01T10:00:00Z', rows: [A, B], total_shipping: 4.95, ...draft });
	return { world, order: `/orders/${id}/` };
}

const invoice = (world: CcvWorld, order: string, body: object = {}, now = NOW): Answer => ask(world, 'POST', `${order}invoices/`, body, now);
const rowsOf = (world: CcvWorld, json: AnswerJson): AnswerJson['items'] => ask(world, 'GET', `/invoices/${String(json.id)}/invoicerows/`).json.items;
const replaceRows = (world: CcvWorld, order: string, rows: object[]): unknown =>
	ask(world, 'PUT', `${order}orderrows/`, { orderrows: rows.map((row) => ({ tax: 21, package_id: 1664901, ...row })) });

describe('given an order to invoice', () => {
	it('when it is the first time, then the answer is 201 with an invoice of the whole order', () => {
		const { world, order } = anOrder({ ordernumber_prefix: 'W', user_id: 5, customer: { email: 'a@example.com' } });

		const { status, json } = invoice(world, order);

		expect(status).toBe(201);
		expect(json).toMatchObject({
			invoicenumber: 5001,
			invoicenumber_full: '5001',
			ordernumber: 1001,
			ordernumber_full: 'W-1001',
			create_date: '2026-01-15T12:00:00Z',
			status: 'unpaid',
			status_name: 'Unpaid',
			type: 'debit',
			total_shipping: 4.95,
			total_price: 29.95,
			total_price_inc_tax: 29.95,
			total_price_exc_tax: 25.21,
			total_tax: 4.74,
			user: { id: 5 },
			customer: { email: 'a@example.com' },
			order: `http://shop.example/api/rest/v1${order}`,
		});
		expect(ask(world, 'GET', `/invoices/${String(json.id)}/`).json).toEqual(json);
	});

	it('when it is shown, then every field of the documents is there', () => {
		const { world, order } = anOrder();

		const { json } = invoice(world, order);

		expect(Object.keys(json).sort()).toEqual(INVOICE_KEYS.split(' ').sort());
		expect(rowsOf(world, json).map((row) => Object.keys(row).sort())).toEqual([ROW_KEYS.split(' ').sort(), ROW_KEYS.split(' ').sort()]);
	});

	it('when its rows are read, then they are those of the order and lead to them', () => {
		const { world, order } = anOrder();

		const { json } = invoice(world, order);
		const [row] = rowsOf(world, json);

		expect(row).toMatchObject({
			invoice_id: String(json.id),
			product_number: 'A',
			count: 2,
			total_price: 20,
			orderrow: { href: `http://shop.example/api/rest/v1/orderrows/${world.orders[0]?.rows[0]?.id}/` },
			parent: { href: `http://shop.example/api/rest/v1/invoices/${String(json.id)}/` },
		});
		expect(ask(world, 'GET', `/invoicerows/${String(row?.id)}/`).json).toEqual(row);
		expect(ask(world, 'GET', `/invoices/${String(json.id)}/invoicerows/?start=1&size=1`).json).toMatchObject({ next: null, items: [{ product_number: 'B' }] });
	});

	it.each([
		[{ status: 'paid' }, { status: 'paid', status_name: 'Paid' }],
		[{ status: 3 }, { status: 'reimbursed' }],
		[{ external_reference: '2026-7', payment_link_sent: '2026-01-14T09:00:00Z' }, { external_reference: '2026-7', payment_link_sent: '2026-01-14T09:00:00Z', status: 'unpaid' }],
	])('when %j is said of it, then it is so', (body, shown) => {
		const { world, order } = anOrder();

		expect(invoice(world, order, body).json).toMatchObject(shown);
	});

	it('when the order is paid, then so is the invoice', () => {
		const { world, order } = anOrder({ paid: true });

		expect(invoice(world, order).json.status).toBe('paid');
	});

	it('when nothing is left to invoice, then it is refused and no number is lost', () => {
		const { world, order } = anOrder();
		invoice(world, order);

		expect(invoice(world, order)).toMatchObject({ status: 400, reply: { committed: false } });
		expect([world.invoices.length, world.counters.invoiceNumber]).toEqual([1, 5002]);
	});

	it('when rows and shipping changed since, then the next invoice has the difference', () => {
		const { world, order } = anOrder();
		invoice(world, order);
		replaceRows(world, order, [{ ...A, count: 5 }, { product_name: 'C', price: 3, count: 1 }]);
		ask(world, 'PATCH', order, { total_shipping: 6 });

		const { json } = invoice(world, order);

		const rows = rowsOf(world, json);
		expect(rows.map((row) => [row.product_name, row.count]).sort()).toEqual([['A', 3], ['B', -1], ['C', 1]]);
		expect(rows.find((row) => row.product_name === 'B')?.orderrow).toEqual({ href: null });
		expect(json).toMatchObject({ invoicenumber: 5002, total_shipping: 1.05, total_price: 29.05, type: 'debit' });
		expect(invoice(world, order).status).toBe(400);
	});

	it('when less is left than was invoiced, then it is a credit invoice, and all together are the order', () => {
		const { world, order } = anOrder();
		invoice(world, order);
		replaceRows(world, order, [{ ...A, count: 1 }]);

		expect(invoice(world, order).json).toMatchObject({ type: 'credit', total_price: -15, total_shipping: 0 });
		replaceRows(world, order, [A]);
		expect(invoice(world, order).json).toMatchObject({ type: 'debit', total_price: 10 });

		const together = ask(world, 'GET', '/invoices/').json.items.reduce((sum, { total_price: price }) => sum + Math.round(Number(price) * 100), 0);
		expect(together).toBe(Math.round(Number(ask(world, 'GET', order).json.total_price) * 100));
	});

	it('when a price changed, then the old one is credited and the new one charged', () => {
		const { world, order } = anOrder({ rows: [A], total_shipping: 0 });
		invoice(world, order);
		replaceRows(world, order, [{ ...A, price: 9 }]);

		const { json } = invoice(world, order);

		expect(rowsOf(world, json).map((row) => [row.price, row.count])).toEqual([[9, 2], [10, -2]]);
		expect(json.total_price).toBe(-2);
	});

	it('when prices exclude VAT, then the totals are with and without it', () => {
		const { world, order } = anOrder({ order_row_taxes_included: false, rows: [{ ...A, price: 50 }], total_shipping: 0 });

		expect(invoice(world, order).json).toMatchObject({ invoice_row_taxes_included: false, total_price_inc_tax: 121, total_price_exc_tax: 100, total_tax: 21 });
	});

	it.each([
		[{ status: 'open' }, 400],
		[{ status: 4 }, 400],
		[{ payment_link_sent: 'today' }, 400],
		[{ invoicenumber: 9 }, 400],
	])('when %j is sent, then the answer is %d', (body, status) => {
		const { world, order } = anOrder();

		expect(invoice(world, order, body).status).toBe(status);
		expect(world.invoices).toEqual([]);
	});

	it('when the order is unknown or not complete, then there is no invoice', () => {
		const { world, order } = anOrder({ is_completed: false });

		expect([invoice(world, '/orders/1/').json.code, invoice(world, order).json.code]).toEqual(['500.24', '400.10']);
	});
});

describe('given invoices', () => {
	function threeInvoices(): CcvWorld {
		const world = givenCcvWorld();
		[30, 10, 20].forEach((price, i) => {
			const { id } = placeOrder(world, { begunAt: '2026-01-01T10:00:00Z', rows: [{ ...A, count: 1, price }], ordernumber_prefix: 'W' });
			invoice(world, `/orders/${id}/`, { status: i + 1 }, NOW + i * DAY);
		});
		return world;
	}

	it.each([
		['', [5001, 5002, 5003]],
		['?size=1&start=1', [5002]],
		['?invoicenumber=5002', [5002]],
		['?invoicenumber_full=5003', [5003]],
		['?ordernumber=1003', [5003]],
		['?ordernumber_full=W-1002', [5002]],
		['?status=unpaid', [5002]],
		['?min_create_date=2026-01-16', [5002, 5003]],
		['?max_create_date=2026-01-16T12:00:00Z', [5001, 5002]],
		['?orderby=total_price', [5002, 5003, 5001]],
		['?orderby=invoicenumber_desc', [5003, 5002, 5001]],
		['?orderby=create_date_desc&status=paid', [5001]],
		['?orderby=ordernumber_full_desc', [5003, 5002, 5001]],
		['?orderby=status', [5001, 5003, 5002]],
	])('GET /invoices/%s gives %j', (query, numbers) => {
		expect(ask(threeInvoices(), 'GET', `/invoices/${query}`).json.items.map(({ invoicenumber }) => invoicenumber)).toEqual(numbers);
	});

	it.each(['?order_id=1', '?orderby=user', '?invoicenumber=x', '?expand=invoicerows', '?size=251'])('GET /invoices/%s is refused', (query) => {
		expect(ask(threeInvoices(), 'GET', `/invoices/${query}`).status).toBe(400);
	});

	it('when one is changed, then the answer is 204 and it is so', () => {
		const world = threeInvoices();
		const path = `/invoices/${world.invoices[1]?.id}/`;

		expect(ask(world, 'PATCH', path, { status: 1, external_reference: 'X' }).status).toBe(204);
		expect(ask(world, 'GET', path).json).toMatchObject({ status: 'paid', external_reference: 'X' });
		ask(world, 'PATCH', path, { external_reference: null });
		expect(ask(world, 'GET', path).json).toMatchObject({ status: 'paid', external_reference: null });
		expect(ask(world, 'PATCH', path, { total_price: 1 }).status).toBe(400);
	});

	it('when the customer is told, then it is noted', () => {
		const world = threeInvoices();
		const path = `/invoices/${world.invoices[0]?.id}/invoicenotifications/`;

		const { status, json } = ask(world, 'POST', path, { type: 'customer_invoice' });

		expect([status, Object.keys(json).sort().join(' ')]).toEqual([201, 'create_date href id invoice_id parent type']);
		expect(ask(world, 'GET', path).json.items).toEqual([json]);
		expect(ask(world, 'GET', `/invoicenotifications/${String(json.id)}/`).json).toEqual(json);
		expect(ask(world, 'POST', path, { type: 'merchant_invoice' }).status).toBe(400);
	});

	it('when labels are put, then it has them', () => {
		const world = threeInvoices();
		const label: CcvLabel = { id: 4, image_location: '', tooltip: null, show_on_products: false, show_on_orders: false, show_on_invoices: true };
		world.labels.push(label);
		const path = `/invoices/${world.invoices[0]?.id}/invoicelabels/`;

		expect([ask(world, 'PUT', path, { labels: [4] }).status, ask(world, 'GET', path).json.items.map((item) => item.label_id), ask(world, 'PUT', path, { labels: [5] }).json.code]).toEqual([204, [4], '500.24']);
	});

	it.each([
		['GET', '/invoices/1/'],
		['GET', '/invoices/1/invoicerows/'],
		['GET', '/invoicerows/1/'],
		['GET', '/invoices/1/invoicenotifications/'],
		['GET', '/invoicenotifications/1/'],
		['GET', '/invoices/1/invoicelabels/'],
	])('when %s %s names what is not there, then the answer is 500.24', (method, path) => {
		expect(ask(givenCcvWorld(), method, path).json.code).toBe('500.24');
	});

	it('when an unknown one is changed, then the answer is 500.24', () => {
		expect(ask(givenCcvWorld(), 'PATCH', '/invoices/1/', {}).json.code).toBe('500.24');
	});
});

const INVOICE_KEYS =
	'href id invoicenumber_prefix invoicenumber invoicenumber_full ordernumber_prefix ordernumber ordernumber_full create_date status status_name type payment_link_sent taxes_included invoice_row_taxes_included is_intra_community_order shipping_taxes_included shipping_tax_percentage total_shipping total_discounts total_price_inc_tax total_price_exc_tax total_price total_tax currency extra_payment_option extra_payment_option_price paymethod_costs credit_point_discount extra_costs extra_costs_description external_reference deeplink user customer discountcoupon order invoicerows invoicenotifications download_link';

const ROW_KEYS =
	'href id invoice_id product_type product_name product_number sub_product_number sub_sku_number sub_ean_number product_id product_href count price product_purchase_price discount custom_price tax unit weight memo package_id package_name stock_location supplier user_discount original_price selling_price price_without_discount price_without_discount_with_attributes total_price total_extra_option_price price_with_attributes total_price_with_attributes attributes orderrow parent';
