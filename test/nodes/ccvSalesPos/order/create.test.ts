import type { INodeParameters } from 'n8n-workflow';

import { callsOf, closeSoundShops, itemsOf, runBehind, runCcv, sentTo, withFault } from '../../../support/ccvNode';
import { byId, PACKAGE, placeSale, SHIRT, startSaleShop, TIE } from './saleShop';

afterAll(closeSoundShops);

const POST = 'POST /orders/';
const GUEST = { email: 'an@example.com', billingAddress: { values: { firstName: 'An', lastName: 'Bakker', street: 'Dorpsstraat', houseNumber: '12', houseNumberSuffix: 'a', zipcode: '1234 AB', city: 'Utrecht', countryCode: 'NL' } } };
const CUSTOMER = { email: 'an@example.com', billingaddress: { first_name: 'An', last_name: 'Bakker', street: 'Dorpsstraat', housenumber: 12, housenumber_suffix: 'a', zipcode: '1234 AB', city: 'Utrecht', country_code: 'NL' } };
const rows = (...row: object[]) => ({ row });
const tie = (over: object = {}) => ({ product: byId(TIE), count: 2, ...over });
const order = (over: object = {}) => ({ reference: 'shop-7', customerDetails: GUEST, rows: rows(tie()), ...over }) as unknown as INodeParameters;
const json = (record: object) => ({ specify: 'json', orderJson: JSON.stringify(record) });

describe('CCV SalesPOS, Order: Create', () => {
	it('given a guest and rows of all kinds, when an order is created, then it is sent as CCV takes it and comes as CCV has it', async () => {
		const shop = await startSaleShop();
		const variant = shop.world.attributecombinations[0]?.id ?? 0;

		const finished = await runCcv(shop, 'order', 'create', order({
			customerDetails: { ...GUEST, customerType: 'b2b', vatNumber: 'NL001234567B01', deliveryAddress: { values: { fullName: 'An Bakker', street: 'Kade', houseNumber: '1', city: 'Delft', countryCode: 'NL' } } },
			rows: rows(
				tie({ price: '18.50', discount: '1', tax: '9' }),
				{ sku: 'SHIRT-L', count: 1 },
				{ product: byId(SHIRT), variant: byId(variant), count: 1 },
				{ name: 'Gift wrap', count: 1, price: '2.50', tax: '21', package: byId(PACKAGE), productNumber: 'WRAP', memo: 'Blue' },
			),
			additionalFields: { paid: true, status: byId(2), shippingCosts: '4.95', paymentCosts: '0.50', extraCosts: '-1', extraCostsDescription: 'Voucher', deliveryMethod: 'delivery', deliveryDate: '2026-12-01T15:00:00', orderLanguage: { __rl: true, mode: 'id', value: 'nl' }, currency: 'EUR', pricesIncludeVat: true, vatShown: true, trackAndTraceCode: '3S01' },
		}));

		expect(sentTo(shop, POST)).toEqual([
			{
				reservationnumber: 'shop-7',
				customer: { ...CUSTOMER, customertype: 'b2b', btw: 'NL001234567B01', deliveryaddress: { full_name: 'An Bakker', street: 'Kade', housenumber: 1, city: 'Delft', country_code: 'NL' } },
				orderrows: [
					{ product_id: TIE, count: 2, price: 18.5, discount: 1, tax: 9 },
					{ product_id: SHIRT, attribute_combination_id: shop.world.attributecombinations[1]?.id, count: 1 },
					{ product_id: SHIRT, attribute_combination_id: variant, count: 1 },
					{ product_name: 'Gift wrap', product_number: 'WRAP', count: 1, price: 2.5, tax: 21, package_id: PACKAGE, memo: 'Blue' },
				],
				paid: true,
				status: 2,
				total_shipping: 4.95,
				paymethod_costs: 0.5,
				extra_costs: -1,
				extra_costs_description: 'Voucher',
				deliver_method: 'delivery',
				deliver_date: '2026-12-01T14:00:00Z',
				orderedinlng: 'nl',
				currency: 'EUR',
				order_row_taxes_included: true,
				taxes_included: true,
				track_and_trace_code: '3S01',
			},
		]);
		expect(finished.output('Node')).toMatchObject([
			{
				json: {
					id: shop.world.orders[0]?.id,
					ordernumber: 1001,
					reservationnumber: 'shop-7',
					status_name: 'In process',
					customer: { name: 'An Bakker', email: 'an@example.com', customertype: 'b2b', deliveryaddress: { city: 'Delft' } },
					total_price: 101.95,
					orderrows: [{ sku: 'TIE-RED', total: 35 }, { sku: 'SHIRT-L', total: 30 }, { sku: 'SHIRT-M', total: 30 }, { sku: 'WRAP', product_name: 'Gift wrap', total: 2.5 }],
					alreadyExisted: false,
				},
				pairedItem: { item: 0 },
			},
		]);
		expect(shop.world.orders).toHaveLength(1);
	});

	it('given a customer with an account, when an order is created, then it is theirs, with what the account says', async () => {
		const shop = await startSaleShop();

		const items = itemsOf(await runCcv(shop, 'order', 'create', order({ reference: '', customer: byId(24464274), customerDetails: {} })));

		expect(sentTo(shop, POST)).toEqual([{ user_id: 24464274, customer: {}, orderrows: [{ product_id: TIE, count: 2 }] }]);
		expect(items).toMatchObject([{ user_id: 24464274, customer: { name: 'Jan Jansen' }, alreadyExisted: false }]);
		expect(callsOf(shop)).toEqual(['GET /webshops/', 'GET /orders/', POST, 'GET /orders/:id/orderrows/', 'GET /webshops/', 'GET /webshops/:id/settings/']);
	});

	it('given an order that is not completed, when it is created, then the customer can be sent to its checkout', async () => {
		const shop = await startSaleShop();

		const items = itemsOf(await runCcv(shop, 'order', 'create', order({ additionalFields: { completed: false } })));

		expect(items).toMatchObject([{ is_completed: false, ordernumber: null, checkout_href: expect.stringContaining('/checkout/') }]);
		expect(shop.world.orders).toMatchObject([{ is_completed: false, reservationnumber: 'shop-7' }]);
	});

	it.each([true, false])('given an order with the same reference (completed: %s), when it runs again, then that comes and none is made', async (completed) => {
		const shop = await startSaleShop();
		const further = { additionalFields: { completed } };
		const [first] = itemsOf(await runCcv(shop, 'order', 'create', order(further)));

		const items = itemsOf(await runCcv(shop, 'order', 'create', order({ ...further, reference: '={{ $json.reference }}' }), { input: [{ reference: 'shop-7' }, { reference: 'shop-8' }, { reference: 'shop-8' }] }));

		expect(items).toMatchObject([{ id: first?.id, alreadyExisted: true, orderrows: [{ sku: 'TIE-RED' }] }, { reservationnumber: 'shop-8', alreadyExisted: false }, { id: items[1]?.id, alreadyExisted: true }]);
		expect(shop.world.orders.map(({ reservationnumber }) => reservationnumber)).toEqual(['shop-7', 'shop-8']);
	});

	it('given two executions of one order at the same time, when they run, then it is made once', async () => {
		const shop = await startSaleShop({}, { latencyMs: 10 });

		const items = (await Promise.all([1, 2, 3].map(async () => await runCcv(shop, 'order', 'create', order())))).flatMap(itemsOf);

		expect(items.map(({ alreadyExisted }) => alreadyExisted).sort()).toEqual([false, true, true]);
		expect(shop.world.orders).toHaveLength(1);
	});

	it('given an old order with the reference, when it is outside Look Back, then it is not seen, and inside it is', async () => {
		const shop = await startSaleShop();
		const days = (count: number) => new Date(Date.now() - count * 86_400_000).toISOString();
		placeSale(shop, { begunAt: days(40), reservationnumber: 'shop-7' });

		const near = itemsOf(await runCcv(shop, 'order', 'create', order()));
		shop.world.orders.splice(1);
		const far = itemsOf(await runCcv(shop, 'order', 'create', order({ options: { lookBackDays: 60 } })));

		expect([near, far]).toMatchObject([[{ alreadyExisted: false }], [{ alreadyExisted: true, id: shop.world.orders[0]?.id }]]);
		expect(shop.log.find(({ label }) => label === 'GET /orders/')?.url).toContain(`min_create_date=${days(31).slice(0, 10)}&orderby=id`);
	});

	it.each([true, false])('given an order that was read (simplified: %s), when it is created from that, then it is the same again', async (simplify) => {
		const shop = await startSaleShop();
		const { id } = placeSale(shop, { reservationnumber: 'shop-6', total_shipping: 3 });
		const [read] = itemsOf(await runCcv(shop, 'order', 'get', { order: byId(id), simplify }));

		const items = itemsOf(await runCcv(shop, 'order', 'create', json({ ...read, reservationnumber: 'shop-9' })));

		expect(items).toMatchObject([{ reservationnumber: 'shop-9', total_shipping: 3, total_price: 72.9, orderrows: [{ sku: 'TIE-RED', count: 2 }, { sku: 'SHIRT-L', options: [{ value: 'L' }] }] }]);
		expect(sentTo(shop, POST)).toMatchObject([{ orderrows: [{ auto_create_deposit_rows: false }, { attribute_combination_id: shop.world.attributecombinations[1]?.id }] }]);
	});

	it.each(['empty-body', 'lose-answer', 'server-error-after', 'cut'] as const)('given %s, when an order is created with and without a reference, then it is found, whole, and made once', async (then) => {
		const shop = await startSaleShop({}, { credential: { verifyResponses: then !== 'cut' } });
		placeSale(shop, { begunAt: new Date().toISOString() });
		withFault(withFault(shop, POST, then, 1), POST, then, 2);

		const items = itemsOf(await runCcv(shop, 'order', 'create', order({ reference: '={{ $json.reference }}' }), { input: [{ reference: 'shop-7' }, { reference: '' }] }));

		expect(items).toMatchObject([
			{ reservationnumber: 'shop-7', customer: { email: 'an@example.com' }, orderrows: [{ sku: 'TIE-RED', count: 2 }], alreadyExisted: false },
			{ customer: { email: 'an@example.com' }, orderrows: [{ sku: 'TIE-RED', count: 2 }], alreadyExisted: false },
		]);
		expect(items.map(({ id }) => id)).toEqual(shop.world.orders.slice(1).map(({ id }) => id));
		expect(callsOf(shop).filter((call) => call === POST)).toHaveLength(2);
	});

	it.each([
		['lose-answer', 2],
		['reset-before', 1],
	] as const)('given two orders of one run that are alike and %s at the second, when they are created without a reference, then the first is not taken for it', async (then, made) => {
		const shop = withFault(await startSaleShop(), POST, then, 2);

		const items = itemsOf(await runCcv(shop, 'order', 'create', order({ reference: '' }), { input: [{}, {}], onError: 'continueRegularOutput' }));

		expect(shop.world.orders).toHaveLength(made);
		expect(items.map(({ id, error }) => id ?? (error as string).slice(0, 30))).toEqual([shop.world.orders[0]?.id, shop.world.orders[1]?.id ?? 'The new order: it is not known']);
	});

	it('given an empty answer and the order is not found either, when it was created, then what was written comes, and it is said', async () => {
		const shop = withFault(withFault(await startSaleShop(), POST, 'empty-body'), 'GET /orders/', 'refuse', 3);

		expect(itemsOf(await runCcv(shop, 'order', 'create', order()))).toEqual([{ reservationnumber: 'shop-7', customer: CUSTOMER, orderrows: [{ product_id: TIE, count: 2 }], alreadyExisted: false, readBack: false }]);
		expect(shop.world.orders).toHaveLength(1);
	});

	it('given the answer is lost and two orders could be it, when it was created without a reference, then nobody knows and it is not made again', async () => {
		const shop = await startSaleShop();
		withFault(shop, POST, 'lose-answer', 2);
		shop.onCall = ({ label, call }) => {
			const made = shop.world.orders.at(-1);
			if (label === POST && call > 3 && made) shop.world.orders.push({ ...made, id: made.id + 1, ordernumber: (made.ordernumber ?? 0) + 1 });
		};

		const { done, failed, code } = await runBehind(shop, 'order', 'create', order({ reference: '', rows: rows(tie({ count: 1 })) }), { rows: rows(tie({ count: 3 })) });

		expect(done).toMatchObject([{ orderrows: [{ count: 1 }] }]);
		expect([failed, code]).toEqual([expect.stringMatching(/The new order: it is not known whether CCV SalesPOS did it.*Look at the record in CCV before you run this again/), 'unanswered']);
		expect(callsOf(shop).filter((call) => call === POST)).toHaveLength(2);
	});

	it('given the connection breaks before, when an order is created, then nobody knows, and with the reference a second run makes it once', async () => {
		const shop = await startSaleShop();
		withFault(shop, POST, 'reset-before', 2);

		const { done, failed, code } = await runBehind(shop, 'order', 'create', order(), { reference: 'shop-8' });
		const again = itemsOf(await runCcv(shop, 'order', 'create', order({ reference: 'shop-8' })));

		expect(done).toMatchObject([{ reservationnumber: 'shop-7' }]);
		expect([failed, code]).toEqual([expect.stringMatching(/Order shop-8: it is not known/), 'unanswered']);
		expect(again).toMatchObject([{ reservationnumber: 'shop-8', alreadyExisted: false }]);
		expect(shop.world.orders.map(({ reservationnumber }) => reservationnumber)).toEqual(['shop-7', 'shop-8']);
	});

	it.each(['rate-limit', 'rate-limit-total'] as const)('given %s, when an order is created, then it waits, and it is made once', async (then) => {
		const shop = withFault(await startSaleShop(), POST, then);

		expect(itemsOf(await runCcv(shop, 'order', 'create', order()))).toMatchObject([{ reservationnumber: 'shop-7', alreadyExisted: false }]);
		expect(shop.log.filter(({ label }) => label === POST).map(({ status }) => status)).toEqual([429, 201]);
		expect(shop.world.orders).toHaveLength(1);
	});

	it('given the order cannot be read after it was made, when it is created, then what was written comes, and it is said', async () => {
		const shop = withFault(await startSaleShop(), 'GET /orders/:id/orderrows/', 'refuse');

		expect(itemsOf(await runCcv(shop, 'order', 'create', order()))).toMatchObject([{ id: shop.world.orders[0]?.id, reservationnumber: 'shop-7', readBack: false, alreadyExisted: false }]);
		expect(shop.world.orders).toHaveLength(1);
	});

	it.each<[string, object, RegExp, string]>([
		['no rows', { orderrows: [] }, /Order shop-8 has no rows/, 'invalid-setting'],
		['no customer', { customer: {} }, /Order shop-8 has no customer/, 'invalid-setting'],
		['an unknown SKU', { orderrows: [{ sku: 'NONE', count: 1 }] }, /no product or variant with SKU NONE/, 'not-found'],
		['half a free row', { orderrows: [{ product_name: 'Gift wrap', count: 1, price: 2.5 }] }, /Order shop-8, row 1 names no product, and has no tax, package_id/, 'invalid-setting'],
		['a row without a count', { orderrows: [{ sku: 'TIE-RED' }] }, /Order shop-8: orderrows\[0\]\.count is missing/, 'invalid-setting'],
		['a price that is no number', { orderrows: [{ sku: 'TIE-RED', count: 1, price: '9,95' }] }, /Order shop-8: orderrows\[0\]\.price must be a number/, 'invalid-setting'],
		['a field that CCV has not', { paymethod_label: 'iDEAL', colour: 'red' }, /Order shop-8: CCV SalesPOS has no field colour here/, 'invalid-request'],
	])('given %s, when an order is created behind another, then nothing is written for it', async (_, over, message, expected) => {
		const shop = await startSaleShop();
		const sound = { reservationnumber: 'shop-7', customer: CUSTOMER, orderrows: [{ sku: 'TIE-RED', count: 1 }] };

		const { done, failed, code } = await runBehind(shop, 'order', 'create', json(sound), json({ ...sound, reservationnumber: 'shop-8', ...over }));

		expect(done).toMatchObject([{ reservationnumber: 'shop-7' }]);
		expect([failed, code]).toEqual([expect.stringMatching(message), expected]);
		expect(sentTo(shop, POST)).toHaveLength(1);
	});

	it.each<[string, object, RegExp]>([
		['a price that is no number', { rows: rows(tie({ price: '9,95' })) }, /Row 1, Price must be a number.*"9,95"/],
		['no quantity', { rows: rows(tie({ count: '' })) }, /Row 1 has no quantity/],
		['a house number with a suffix in it', { customerDetails: { ...GUEST, billingAddress: { values: { ...GUEST.billingAddress.values, houseNumber: '12a' } } } }, /Billing Address, House Number must be a number.*"12a"/],
	])('given %s in the panel, when an order is created behind another, then nothing is sent for it', async (_, over, message) => {
		const shop = await startSaleShop();

		const { done, failed, code } = await runBehind(shop, 'order', 'create', order({ rows: rows(tie({ price: '1' })) }), { reference: 'shop-8', ...over, ...('rows' in over ? { rows: rows(tie({ price: '1', ...(over.rows as { row: object[] }).row[0] })) } : {}) });

		expect(done).toMatchObject([{ reservationnumber: 'shop-7' }]);
		expect([failed, code]).toEqual([expect.stringMatching(message), 'invalid-setting']);
		expect(sentTo(shop, POST)).toHaveLength(1);
	});

	it('given a SKU that two products have, when it is sold, then their IDs are named', async () => {
		const shop = await startSaleShop();
		shop.world.products.push({ ...(shop.world.products[0] as object), id: 845000109 } as (typeof shop.world.products)[number]);

		const finished = await runCcv(shop, 'order', 'create', order({ rows: rows({ sku: 'TIE-RED', count: 1 }) }));

		expect(finished.error).toMatch(/SKU TIE-RED is not one product: CCV SalesPOS has product 845000101, product 845000109/);
		expect(sentTo(shop, POST)).toEqual([]);
	});

	it.each([
		['an unknown customer', { user_id: 1 }, 'not-found', /does not know this record \(500\.24/],
		['an unknown product', { orderrows: [{ product_id: 1, count: 1 }] }, 'not-found', /does not know this record \(500\.24/],
		['a delivery method that is none', { deliver_method: 'drone' }, 'refused', /Unknown deliver_method drone/],
	])('given %s, when an order is created behind another, then CCV refuses and says so', async (_, over, expected, message) => {
		const shop = await startSaleShop();
		shop.allowRefusals();
		const sound = { reservationnumber: 'shop-7', customer: CUSTOMER, orderrows: [{ sku: 'TIE-RED', count: 1 }] };

		const { done, failed, code } = await runBehind(shop, 'order', 'create', json(sound), json({ ...sound, reservationnumber: 'shop-8', ...over }));

		expect(done).toMatchObject([{ reservationnumber: 'shop-7' }]);
		expect([failed, code]).toEqual([expect.stringMatching(message), expected]);
		expect(shop.world.orders).toHaveLength(1);
	});

	it('given the keys are refused, when an order is created behind another, then it says so and none is made', async () => {
		const shop = withFault(await startSaleShop(), POST, 'unauthorised', 2);

		const { failed, code } = await runBehind(shop, 'order', 'create', order(), { reference: 'shop-8' });

		expect([failed, code]).toEqual([expect.stringMatching(/refuses the public key or the secret key/), 'unauthorised']);
		expect(shop.world.orders).toHaveLength(1);
	});
});
