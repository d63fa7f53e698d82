import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { closeSoundShops, itemsOf, runBehind, runCcv, sentTo, withFault, type SoundShop } from '../../../support/ccvNode';
import { placeSale, startSaleShop, TIE } from './saleShop';

afterAll(closeSoundShops);

const POST = 'POST /orders/';
const CUSTOMER = { email: 'an@example.com', billingaddress: { first_name: 'An', last_name: 'Bakker', city: 'Utrecht' } };
const sale = (over: object = {}) => ({ customer: CUSTOMER, orderrows: [{ product_id: TIE, count: 2 }], ...over });
const json = (record: object) => ({ specify: 'json', orderJson: JSON.stringify(record) }) as unknown as INodeParameters;
const create = async (shop: SoundShop, record: object) => (await runCcv(shop, 'order', 'create', json(record), { onError: 'continueRegularOutput' })).output('Node').map(({ json: item }) => item);
const NOT_KNOWN = { error: expect.stringContaining('The new order: it is not known whether CCV SalesPOS did it') };

/** Lets a shop make of each order that comes in what it likes. */
function makingOf({ world }: SoundShop, over: object): void {
	const { orders } = world;
	orders.push = (...made) => Array.prototype.push.apply(orders, made.map((order) => Object.assign(order, over)));
}

describe('CCV SalesPOS, Order: Create, once', () => {
	it('given two runs of alike orders at once without a reference, when one never arrives, then only the other is said to be made', async () => {
		const shop = withFault(await startSaleShop({}, { latencyMs: 10 }), POST, 'reset-before');

		const items = (await Promise.all([create(shop, sale()), create(shop, sale())])).flat();

		expect(shop.world.orders).toHaveLength(1);
		expect(items).toEqual(expect.arrayContaining([expect.objectContaining(NOT_KNOWN), expect.objectContaining({ id: shop.world.orders[0]?.id, alreadyExisted: false })]));
	});

	it('given an order of the same kind comes in from elsewhere between two items, when the second never arrives, then that is not taken for it', async () => {
		const shop = withFault(await startSaleShop(), POST, 'reset-before', 2);
		shop.onCall = ({ label }) => {
			const [first] = shop.world.orders;
			if (label === 'GET /orders/:id/orderrows/' && first && shop.world.orders.length === 1) shop.world.orders.push({ ...first, id: first.id + 1, ordernumber: 2000 });
		};

		const { done, failed, code } = await runBehind(shop, 'order', 'create', json(sale()), json(sale({ paid: false })));

		expect(done).toMatchObject([{ id: shop.world.orders[0]?.id, alreadyExisted: false }]);
		expect([failed, code]).toEqual([expect.stringContaining('The new order: it is not known'), 'unanswered']);
		expect(shop.world.orders).toHaveLength(2);
	});

	it.each([
		['SHIRT-L', false],
		['SHIRT-M', true],
	])('given SHIRT-M is sold and its answer is lost, when an order of %s is there after it, then that is ours: %s', async (sku, isOurs) => {
		const shop = await startSaleShop();
		const variant = shop.world.attributecombinations.find(({ sku_number: own }) => own === sku);
		withFault(shop, POST, 'reset-before');
		shop.onCall = ({ label }) => {
			if (label === POST) placeSale(shop, { customer: CUSTOMER, paid: false, status: 1, begunAt: new Date().toISOString(), rows: [{ product_id: variant?.product_id, count: 1, sub_sku_number: sku, sub_product_number: sku }] });
		};

		const items = await create(shop, sale({ orderrows: [{ sku: 'SHIRT-M', count: 1 }] }));

		expect(shop.world.orders).toHaveLength(1);
		expect(items).toMatchObject([isOurs ? { id: shop.world.orders[0]?.id, alreadyExisted: false } : NOT_KNOWN]);
	});

	it('given a shop that drops references, when orders are created, then the first says so and no other is made in its process', async () => {
		const shop = await startSaleShop();
		makingOf(shop, { reservationnumber: '' });

		const { done, failed, code } = await runBehind(shop, 'order', 'create', json(sale({ reservationnumber: 'shop-7' })), json(sale({ reservationnumber: 'shop-8' })));
		const again = await create(shop, sale({ reservationnumber: 'shop-7' }));
		const without = await create(shop, sale());

		expect(done).toMatchObject([{ id: shop.world.orders[0]?.id, alreadyExisted: false, notTaken: ['reservationnumber'] }]);
		expect([failed, code]).toEqual([expect.stringContaining('Order shop-8 was not made: the shop does not keep references, so orders would be doubled'), 'invalid-setting']);
		expect(again).toMatchObject([{ error: expect.stringContaining('Order shop-7 was not made') }]);
		expect(without).toMatchObject([{ id: shop.world.orders[1]?.id }]);
		expect(sentTo(shop, POST)).toHaveLength(2);
	});

	it('given a shop that drops references and answers with nothing, when a second order is created, then it is not made', async () => {
		const shop = withFault(await startSaleShop(), POST, 'empty-body');
		makingOf(shop, { reservationnumber: null });

		const items = [...(await create(shop, sale({ reservationnumber: 'shop-7' }))), ...(await create(shop, sale({ reservationnumber: 'shop-7' })))];

		expect(items).toMatchObject([{ readBack: false }, { error: expect.stringContaining('does not keep references') }]);
		expect(shop.world.orders).toHaveLength(1);
	});

	it('given a shop that takes some values otherwise, when an order is created, then those are named', async () => {
		const shop = await startSaleShop();
		makingOf(shop, { paid: false, track_and_trace_code: '' });

		expect(await create(shop, sale({ paid: true, status: 2, track_and_trace_code: '3S01' }))).toMatchObject([{ paid: false, status: 2, notTaken: ['paid', 'track_and_trace_code'] }]);
	});

	it('given all values are taken, when an order is created, then nothing is named', async () => {
		const [item] = await create(await startSaleShop(), sale({ paid: true, orderrows: [{ sku: 'SHIRT-L', count: 1, price: 12.5 }] }));

		expect(item).not.toHaveProperty('notTaken');
	});

	it.each<[string, object, string[]]>([
		['is the same sale', {}, []],
		['is the same sale, further on', { paid: true, status: 5 }, []],
		['has other rows', { orderrows: [{ product_id: TIE, count: 3 }] }, ['orderrows']],
		['has another customer', { customer: { ...CUSTOMER, email: 'jan@example.com' } }, ['customer.email']],
		['has other costs and another variant', { total_shipping: 4, orderrows: [{ sku: 'SHIRT-M', count: 1 }] }, ['total_shipping', 'orderrows']],
	])('given an order with the reference, when one is created that %s, then that is said', async (_, over, differsIn) => {
		const shop = await startSaleShop();
		await create(shop, sale({ reservationnumber: '1001' }));

		const [item] = await create(shop, sale({ reservationnumber: '1001', ...over }));

		expect(item).toMatchObject({ id: shop.world.orders[0]?.id, alreadyExisted: true, differs: differsIn.length > 0 });
		expect((item as IDataObject).differsIn).toEqual(differsIn.length > 0 ? differsIn : undefined);
		expect(shop.world.orders).toHaveLength(1);
	});

	it.each([
		[false, true, ['is_completed']],
		[true, false, undefined],
	])('given a reference of an order that is completed: %s, when one with completed: %s is created, then it is found', async (first, second, differsIn) => {
		const shop = await startSaleShop();
		await create(shop, sale({ reservationnumber: 'shop-7', is_completed: first }));

		const [item] = await create(shop, sale({ reservationnumber: 'shop-7', is_completed: second }));

		expect(item).toMatchObject({ id: shop.world.orders[0]?.id, alreadyExisted: true });
		expect((item as IDataObject).differsIn).toEqual(differsIn);
		expect(shop.world.orders).toHaveLength(1);
	});

	it('given one shop at two addresses, when an order is created at both at once, then it is made once', async () => {
		const shop = await startSaleShop({}, { latencyMs: 20 });
		const { ccvSalesPosApi } = shop.credentials;
		const elsewhere = { ...shop, credentials: { ccvSalesPosApi: { ...ccvSalesPosApi, baseUrl: shop.baseUrl.replace('127.0.0.1', 'localhost') } } } as SoundShop;

		const items = (await Promise.all([shop, elsewhere].map(async (each) => await create(each, sale({ reservationnumber: 'shop-7' }))))).flat();

		expect(items.map(({ alreadyExisted }) => alreadyExisted).sort()).toEqual([false, true]);
		expect(shop.world.orders).toHaveLength(1);
	});

	it('given keys that may not read the shops, when an order is created, then it is made', async () => {
		const shop = await startSaleShop({ permissions: ['orders', 'orderrows'] });
		shop.allowRefusals();

		expect(await create(shop, sale({ reservationnumber: 'shop-7' }))).toMatchObject([{ id: shop.world.orders[0]?.id, alreadyExisted: false }]);
		expect(shop.log.filter(({ status }) => status === 403).map(({ label }) => label)).toEqual(['GET /webshops/', 'GET /webshops/']);
	});

	it('given the shops cannot be read just now, when an order is created, then nothing is written, for who else writes is not known', async () => {
		const shop = withFault(await startSaleShop(), 'GET /webshops/', 'refuse', 'each');

		expect(await create(shop, sale({ reservationnumber: 'shop-7' }))).toMatchObject([{ error: expect.stringContaining('GET /webshops/') }]);
		expect(sentTo(shop, POST)).toEqual([]);
	});

	it.each<[string, object, RegExp]>([
		['a guest of whom nothing is said', { customer: { email: '', billingaddress: { city: ' ' } } }, /Order shop-8 has no customer/],
		['a product and the SKU of another', { orderrows: [{ product_id: TIE, sku: 'SHIRT-M', count: 2 }] }, /Product \d+ has no variant with SKU SHIRT-M/],
		['the SKU of a product with variants', { orderrows: [{ sku: 'SHIRT', count: 2 }] }, /SKU SHIRT is that of product \d+, which is sold by its variants/],
		['null for what cannot be cleared', { paid: null, status: null }, /Order shop-8: paid, status cannot be cleared/],
	])('given %s, when an order is created behind another, then nothing is written for it', async (_, over, message) => {
		const shop = await startSaleShop();

		const { done, failed } = await runBehind(shop, 'order', 'create', json(sale({ reservationnumber: 'shop-7' })), json(sale({ reservationnumber: 'shop-8', ...over })));

		expect(done).toMatchObject([{ reservationnumber: 'shop-7' }]);
		expect(failed).toMatch(message);
		expect(sentTo(shop, POST)).toHaveLength(1);
	});

	it('given the output of a create, when an order is created from it, then what it says of itself is left out', async () => {
		const shop = await startSaleShop();
		const [first] = itemsOf(await runCcv(shop, 'order', 'create', json(sale({ reservationnumber: 'shop-7' }))));

		expect(await create(shop, { ...first, reservationnumber: 'shop-8', differs: true, differsIn: ['paid'], notTaken: ['paid'], changed: false })).toMatchObject([{ reservationnumber: 'shop-8', alreadyExisted: false }]);
	});
});
