import type { CcvWorld } from '../../../sim/ccv/world';
import { ask, NOW, type Answer } from './ask';
import { aShopWithVariants, SHIRT, SHIRT_XL, TIE } from './aShopWithVariants';

const post = (world: CcvWorld, body: object): Answer => ask(world, 'POST', '/orders/', body);
const rowsOf = (world: CcvWorld, { json }: Answer): Array<Record<string, unknown>> => ask(world, 'GET', `/orders/${String(json.id)}/orderrows/`).json.items;
const sold = (...orderrows: object[]): object => ({ customer: {}, orderrows });
const FREE = { product_name: 'Gift wrap', price: 1.5, tax: 21, package_id: 1664901, count: 1 };

describe('given an order to make', () => {
	it('when it has the least that is asked for, then the answer is 201 with a complete, unpaid order that has the next number', () => {
		const world = aShopWithVariants();

		const answer = post(world, sold({ product_id: TIE, count: 1 }));

		expect([answer.status, answer.reply.committed]).toEqual([201, true]);
		expect(answer.json).toMatchObject({
			ordernumber: 1001,
			create_date: '2026-01-15T12:00:00Z',
			is_completed: true,
			status: 1,
			paid: false,
			currency: 'EUR',
			order_row_taxes_included: true,
			paymethod_id: 3,
			paymethod: 'BankTransfer',
			total_shipping: 0,
			total_price: 19.95,
			user: { id: null },
		});
		expect(answer.json).not.toHaveProperty('basket_href');
		expect(ask(world, 'GET', `/orders/${String(answer.json.id)}/`).json).toEqual(answer.json);
		expect(Number(post(world, sold()).json.id)).toBeGreaterThan(Number(answer.json.id));
	});

	it('when every field is sent, then it is as sent', () => {
		const body = {
			...sold(FREE),
			invoicenumber: 7,
			paid: true,
			safety_deposit_returned: false,
			total_shipping: 4.95,
			paymethod_costs: 0.35,
			extra_costs: -1,
			extra_costs_description: 'Discount',
			taxes_included: true,
			order_row_taxes_included: false,
			shipping_taxes_included: true,
			is_intra_community_order: false,
			currency: 'EUR',
			is_platform_sale: false,
			orderedinlng: 'en',
			status: 5,
			track_and_trace_code: '3S1',
			track_and_trace_carrier: 'PostNL',
			deliver_date: '2026-01-20T09:00:00Z',
			deliver_method: 'pickup',
			reservationnumber: 'mplus-1-2',
		};

		const { json } = post(aShopWithVariants(), { ...body, takeoutslot: 3 });

		const { customer, orderrows, ...shown } = body as Record<string, unknown>;
		expect([customer, Array.isArray(orderrows)]).toEqual([{}, true]);
		expect(json).toMatchObject(shown);
	});

	it('when it is not complete, then it has no number but addresses to complete it at', () => {
		const { json } = post(aShopWithVariants(), { ...sold(FREE), is_completed: false, invoicenumber: 7 });

		expect(json).toMatchObject({
			is_completed: false,
			ordernumber: null,
			invoicenumber: null,
			status: null,
			basket_href: `http://shop.example/basket/${String(json.id)}/`,
			checkout_href: `http://shop.example/checkout/${String(json.id)}/`,
		});
	});

	it('when it names a user, then the user’s data are its customer’s, except where the customer says otherwise', () => {
		const world = aShopWithVariants();

		const { json } = post(world, { user_id: 24000037, customer: { billingaddress: { city: 'Delft' } }, orderrows: [FREE] });

		expect(json).toMatchObject({
			user: { id: '24000037' },
			customer: { email: 'jan@example.com', billingaddress: { full_name: 'Jan Jansen', city: 'Delft' } },
		});
		expect(world.users[0]?.userinfo.billingaddress?.city).toBe('Utrecht');
	});

	it('when the shop computes shipping, then an order that does not say it has it, and 0 is said', () => {
		const world = aShopWithVariants({ computedShipping: 6.95 });

		expect(post(world, sold(FREE)).json).toMatchObject({ total_shipping: 6.95, total_price: 8.45 });
		expect(post(world, { ...sold(FREE), total_shipping: 0 }).json.total_shipping).toBe(0);
	});

	it('when the shop’s prices exclude VAT, then so do those of the order', () => {
		expect(post(aShopWithVariants({ shop: { pricesIncludeVat: false } }), sold({ ...FREE, price: 100 })).json).toMatchObject({ order_row_taxes_included: false, total_price: 121 });
	});

	it('when the world says which paymethod it gets, then it has that', () => {
		expect(post(aShopWithVariants({ apiOrderPaymethodId: 8 }), sold(FREE)).json).toMatchObject({ paymethod_id: 8, paymethod: 'Pin' });
	});

	it.each([
		[{ orderrows: [] }, 'Property customer is missing'],
		[{ customer: {} }, 'Property orderrows is missing'],
		[{ ...sold(FREE), paymethod_id: 8 }, 'Unknown property paymethod_id'],
		[{ ...sold(FREE), mail: true }, 'Unknown property mail'],
		[{ ...sold(FREE), note: 'x' }, 'Unknown property note'],
		[{ ...sold(FREE), status: 15 }, 'Property status is no status'],
		[{ ...sold(FREE), paid: 1 }, 'Property paid is no bool'],
		[{ ...sold(FREE), currency: 'euro' }, 'currency is no code of ISO 4217: euro'],
		[{ ...sold(FREE), deliver_method: 'drone' }, 'Unknown deliver_method drone'],
		[{ ...sold(FREE), deliver_date: 'soon' }, 'deliver_date is no date: soon'],
		[{ ...sold(FREE), takeoutslot: 3 }, 'takeoutslot needs deliver_method delivery or pickup'],
		[sold({ ...FREE, price: undefined, tax: undefined }), 'A row without product_id needs price, tax'],
		[sold({ ...FREE, package_id: undefined }), 'A row without product_id needs package_id'],
		[sold({ product_id: TIE }), 'Property orderrows[0].count is missing'],
		[sold({ product_id: TIE, attribute_combination_id: SHIRT_XL, count: 1 }), `Attribute combination ${SHIRT_XL} is not one of product ${TIE}`],
	])('when it is %j, then it is refused and nothing was made', (body, message) => {
		const world = aShopWithVariants();

		expect(post(world, body)).toMatchObject({ status: 400, json: { developermessage: message }, reply: { committed: false } });
		expect([world.orders, world.counters.orderNumber]).toEqual([[], 1001]);
	});

	it.each([
		['user', { ...sold(FREE), user_id: 1 }],
		['product', sold({ product_id: 1, count: 1 })],
		['combination', sold({ attribute_combination_id: 1, count: 1 })],
		['package', sold({ ...FREE, package_id: 1 })],
	])('when it names an unknown %s, then the answer is 500.24', (_name, body) => {
		const world = aShopWithVariants();

		expect(post(world, body)).toMatchObject({ status: 500, json: { code: '500.24' } });
		expect(world.orders).toEqual([]);
	});
});

describe('given a forgiving shop', () => {
	it('when an order has what it does not know, then it takes the rest', () => {
		const { status, json } = post(aShopWithVariants({ mode: 'till' }), { ...sold(FREE), paymethod: 'Pin', status: 'new', paid: true });

		expect([status, json.paid, json.status, json.paymethod]).toEqual([201, true, 1, 'BankTransfer']);
	});

	it.each([[[{ ...FREE, count: '1' }]], [['x']], ['x']])('when its rows are %j, then it is refused all the same', (orderrows) => {
		const world = aShopWithVariants({ mode: 'till' });

		expect(post(world, { customer: {}, orderrows })).toMatchObject({ status: 400, reply: { committed: false } });
		expect(world.orders).toEqual([]);
	});
});

describe('the rows of an order that the API made', () => {
	it('when a row names a product, then it has its data, but for the price that it says itself', () => {
		const world = aShopWithVariants();

		const rows = rowsOf(world, post(world, sold({ product_id: SHIRT, count: 2 }, { product_id: SHIRT, count: 1, price: 10, discount: 0, product_name: 'x', product_number: 'x', memo: 'Gift' })));

		expect(rows).toMatchObject([
			{ product_id: SHIRT, product_number: 'SHIRT', product_name: 'shirt', price: 19.95, discount: 1.95, selling_price: 18, total_price: 36, tax: 9, unit: 'pair', weight: 0.3, product_purchase_price: 8, package_id: 1664901, package_name: 'Kartonnen doos', custom_price: false },
			{ product_number: 'SHIRT', product_name: 'shirt', price: 10, discount: 0, total_price: 10, custom_price: true, memo: 'Gift' },
		]);
	});

	it.each([
		['alone', { attribute_combination_id: SHIRT_XL }],
		['with its product', { product_id: SHIRT, attribute_combination_id: SHIRT_XL }],
	])('when a row names a combination %s, then it has its numbers and options', (_name, chosen) => {
		const world = aShopWithVariants();

		const answer = post(world, sold({ ...chosen, count: 2 }));

		expect(rowsOf(world, answer)).toMatchObject([
			{
				product_id: SHIRT,
				product_number: 'SHIRT',
				sub_product_number: 'SHIRT-XL',
				sub_sku_number: 'SKU-XL',
				sub_ean_number: '8710000000017',
				attributes: [{ option_name: 'Size', value_name: 'XL', price: 2.5 }],
				total_price_with_attributes: 41,
			},
		]);
		expect(answer.json.total_price).toBe(41);
	});

	it('when a product has deposits, then they are rows of their own without VAT, unless they are not wanted', () => {
		const world = aShopWithVariants();
		Object.assign(world.products[0]?.details ?? {}, { container_deposit_price: 0.25 });

		const rows = rowsOf(world, post(world, sold({ product_id: TIE, count: 6 }, { product_id: TIE, count: 1, auto_create_deposit_rows: false })));

		expect(rows.map((row) => [row.product_type, row.count, row.price, row.tax])).toEqual([
			['product', 6, 19.95, 9],
			['container_deposit', 6, 0.25, 0],
			['product', 1, 19.95, 9],
		]);
	});

	it('when a free row is a deposit, then it has no VAT', () => {
		const world = aShopWithVariants();

		expect(rowsOf(world, post(world, sold({ ...FREE, product_type: 'container_deposit' })))).toMatchObject([{ tax: 0 }]);
	});

	it.each([
		[false, 3, 4],
		[true, 1, 3.5],
	])('when taking stock is %s, then the tie has %d and the shirt %d left', (apiOrderTakesStock, tie, shirt) => {
		const world = aShopWithVariants({ apiOrderTakesStock });

		post(world, sold({ product_id: TIE, count: 2 }, { attribute_combination_id: SHIRT_XL, count: 0.5 }, FREE));
		post(world, { ...sold({ product_id: TIE, count: 1 }), is_completed: false });

		expect([world.products[0]?.stock, world.attributecombinations[0]?.stock]).toEqual([tie, shirt]);
	});
});

describe('given rows of an order to change', () => {
	const anOrder = (world: CcvWorld, isCompleted = true): string => `/orders/${String(post(world, { ...sold({ product_id: TIE, count: 1 }), is_completed: isCompleted }).json.id)}/`;
	const idOf = (world: CcvWorld): string => `/orderrows/${world.orders[0]?.rows[0]?.id}/`;

	it('when all are put, then they replace the old ones', () => {
		const world = aShopWithVariants();
		const path = anOrder(world);
		const [before] = world.orders[0]?.rows ?? [];

		expect(ask(world, 'PUT', `${path}orderrows/`, { orderrows: [{ attribute_combination_id: SHIRT_XL, count: 1 }, FREE] }).status).toBe(204);

		const after = ask(world, 'GET', `${path}orderrows/`).json.items;
		expect(after.map((row) => row.product_number)).toEqual(['SHIRT', '']);
		expect(after.map((row) => row.id)).not.toContain(before?.id);
		expect(ask(world, 'GET', path).json.total_price).toBe(22);
	});

	it('when they are put by a PATCH of the order, then a combination is taken there too', () => {
		const world = aShopWithVariants();
		const path = anOrder(world);

		expect(ask(world, 'PATCH', path, { orderrows: [{ attribute_combination_id: SHIRT_XL, count: 1 }] }).status).toBe(204);
		expect(ask(world, 'GET', `${path}orderrows/`).json.items).toMatchObject([{ sub_sku_number: 'SKU-XL' }]);
	});

	it('when one is added, then the answer is 201 with it, and the order counts it', () => {
		const world = aShopWithVariants();
		const path = anOrder(world);

		const { status, json } = ask(world, 'POST', `${path}orderrows/`, FREE);

		expect([status, json.product_name, ask(world, 'GET', path).json.total_price]).toEqual([201, 'Gift wrap', 21.45]);
		expect(ask(world, 'GET', `/orderrows/${String(json.id)}/`).json).toEqual(json);
	});

	it('when one of a basket is changed, then its count and prices are as sent', () => {
		const world = aShopWithVariants();
		anOrder(world, false);

		expect(ask(world, 'PATCH', idOf(world), { count: 3, price: 10, discount: 1 }).status).toBe(204);
		expect(ask(world, 'GET', idOf(world)).json).toMatchObject({ count: 3, price: 10, discount: 1, total_price: 27, custom_price: true });
	});

	it('when one of a complete order is changed, then it is refused', () => {
		const world = aShopWithVariants();
		anOrder(world);

		expect(ask(world, 'PATCH', idOf(world), { count: 3 })).toMatchObject({ status: 400, reply: { committed: false } });
		expect(world.orders[0]?.rows[0]?.count).toBe(1);
	});

	it('when one is deleted, then it is unknown', () => {
		const world = aShopWithVariants();
		anOrder(world);
		const path = idOf(world);

		expect([ask(world, 'DELETE', path).status, ask(world, 'GET', path).json.code, ask(world, 'DELETE', path).json.code, world.orders[0]?.rows]).toEqual([204, '500.24', '500.24', []]);
	});

	it.each([
		['PUT', 'orderrows/', {}, 400],
		['PUT', 'orderrows/', { orderrows: [{ product_id: TIE, count: 1, sku: 'x' }] }, 400],
		['PUT', 'orderrows/', { orderrows: [{ product_id: 5, count: 1 }] }, 500],
		['POST', 'orderrows/', { product_id: TIE }, 400],
		['POST', 'orderrows/', { product_id: 5, count: 1 }, 500],
	])('when %s of %s is sent %j, then it is %d and nothing changed', (method, below, body, status) => {
		const world = aShopWithVariants();
		const path = anOrder(world);
		const before = structuredClone(world.orders);

		expect(ask(world, method, path + below, body).status).toBe(status);
		expect(world.orders).toEqual(before);
	});

	it.each([
		['PUT', '/orders/1/orderrows/', { orderrows: [] }],
		['POST', '/orders/1/orderrows/', FREE],
		['PATCH', '/orderrows/1/', { count: 1 }],
	])('when %s %s names what is not there, then the answer is 500.24', (method, path, body) => {
		expect(ask(aShopWithVariants(), method, path, body, NOW).json.code).toBe('500.24');
	});
});
