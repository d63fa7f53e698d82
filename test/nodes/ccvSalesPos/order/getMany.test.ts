import { callsOf, closeSoundShops, itemsOf, runBehind, runCcv, withFault, type SoundShop } from '../../../support/ccvNode';
import { placeSale, startSaleShop } from './saleShop';

afterAll(closeSoundShops);

const at = (begunAt: string, over: Parameters<typeof placeSale>[1] = {}) => ({ begunAt, ...over });
const NO_ROWS = { includeRows: false };

/** Four orders, one of them a basket. */
async function aBusyShop(): Promise<{ shop: SoundShop; ids: number[] }> {
	const shop = await startSaleShop();
	const drafts = [
		at('2026-11-19T22:59:59Z', { status: 5, paid: true, paymethod_id: 12, transaction_id: '7001' }),
		at('2026-11-19T23:00:00Z', { status: 1, paid: false, deliver_method: 'pickup', deliver_date: '2026-11-25T00:00:00Z', takeoutslot: 4 }),
		at('2026-11-20T22:59:59Z', { status: 5, paid: false }),
		at('2026-11-20T23:00:00Z', { is_completed: false, paid: false }),
	];
	return { shop, ids: drafts.map((draft) => placeSale(shop, draft).id) };
}

describe('CCV SalesPOS, Order: Get Many', () => {
	it('given orders, when they are read, then the newest come first, each with its rows, all paired with their item', async () => {
		const { shop, ids } = await aBusyShop();

		const finished = await runCcv(shop, 'order', 'getMany');

		expect(finished.output('Node')).toMatchObject([ids[2], ids[1], ids[0]].map((id) => ({ json: { id, orderrows: [{ sku: 'TIE-RED' }, { sku: 'SHIRT-L' }] }, pairedItem: { item: 0 } })));
		expect(callsOf(shop)).toEqual(['GET /orders/', 'GET /webshops/', 'GET /webshops/:id/settings/', ...Array<string>(3).fill('GET /orders/:id/orderrows/')]);
	});

	it.each<[string, object, number[], string]>([
		['a status', { status: { __rl: true, mode: 'id', value: '5' } }, [2, 0], 'status=5'],
		['not paid', { paid: false }, [2, 1], 'is_paid=false'],
		['baskets', { completed: false }, [3], 'is_completed=false'],
		['a payment method', { paymethod: { __rl: true, mode: 'list', value: 12 } }, [0], 'paymethod_id=12'],
		['a number', { orderNumber: '1002' }, [1], 'ordernumber=1002'],
		['a number with a prefix that none has', { orderNumber: '2025-1002' }, [], 'ordernumber=1002'],
		['a transaction', { transactionId: '7001' }, [0], 'transaction_id=7001'],
		['a delivery date', { deliveryDate: '2026-11-25T00:00:00' }, [1], 'deliver_date=2026-11-25'],
		['a take-out date', { takeOutDate: '2026-11-25' }, [1], 'take_out_date=2026-11-25'],
		['a day of Amsterdam', { createdAfter: '2026-11-20', createdBefore: '2026-11-21T00:00:00' }, [2, 1], 'min_create_date=2026-11-18&max_create_date=2026-11-22'],
		['a moment with a zone', { createdBefore: '2026-11-19T23:00:00Z' }, [0], 'max_create_date=2026-11-21'],
	])('given %s, when orders are read, then only those come, and CCV is asked for them', async (_, filters, expected, query) => {
		const { shop, ids } = await aBusyShop();

		const items = itemsOf(await runCcv(shop, 'order', 'getMany', { filters, options: NO_ROWS } as never));

		expect(items.map(({ id }) => id)).toEqual(expected.map((index) => ids[index]));
		expect(shop.log[0]?.url).toBe(`/api/rest/v1/orders/?${query}&orderby=create_date_desc&start=0&size=50`);
	});

	it('given the text of a payment provider, when orders are read by it, then CCV is asked for none, and the one that has it comes', async () => {
		const { shop, ids } = await aBusyShop();
		shop.world.orders.find(({ id }) => id === ids[2])!.transaction_id = 'tr_7UhSN1zuXS';

		const items = itemsOf(await runCcv(shop, 'order', 'getMany', { filters: { transactionId: 'tr_7UhSN1zuXS' }, options: NO_ROWS }));

		expect(items.map(({ id }) => id)).toEqual([ids[2]]);
		expect(shop.log[0]?.url).not.toContain('transaction_id');
	});

	it('given another zone, when orders of a day are read, then it is the day there', async () => {
		const { shop, ids } = await aBusyShop();

		const items = itemsOf(await runCcv(shop, 'order', 'getMany', { filters: { createdAfter: '2026-11-20', createdBefore: '2026-11-21' }, options: { ...NO_ROWS, timezone: 'UTC' } }));

		expect(items.map(({ id }) => id)).toEqual([ids[2]]);
		expect(shop.log[0]?.url).toContain('min_create_date=2026-11-19&max_create_date=2026-11-23');
	});

	it.each(['midnight', 'end-of-day'] as const)('given CCV reads a last date as %s, when orders before a moment are read, then none is missed', async (dateOnlyMaxIs) => {
		const { shop, ids } = await aBusyShop();
		shop.world.dateOnlyMaxIs = dateOnlyMaxIs;

		const items = itemsOf(await runCcv(shop, 'order', 'getMany', { filters: { createdBefore: '2026-11-20T23:00:00Z' }, options: NO_ROWS }));

		expect(items.map(({ id }) => id)).toEqual([ids[2], ids[1], ids[0]]);
	});

	it.each([
		['ordernumber', [0, 1, 2]],
		['id_desc', [2, 1, 0]],
	])('given the sort %s, when orders are read, then they come so', async (sort, expected) => {
		const { shop, ids } = await aBusyShop();

		expect(itemsOf(await runCcv(shop, 'order', 'getMany', { sort, options: NO_ROWS })).map(({ id }) => id)).toEqual(expected.map((index) => ids[index]));
		expect(shop.log[0]?.url).toContain(`orderby=${sort}&`);
	});

	it('given 600 orders, when some and when all are read, then as many come as are wanted, each once, oldest last', async () => {
		const shop = await startSaleShop();
		const ids = Array.from({ length: 600 }, (_, index) => placeSale(shop, { begunAt: new Date(Date.UTC(2026, 0, 1) + index * 60_000).toISOString() }).id).reverse();
		const read = async (further: object) => itemsOf(await runCcv(shop, 'order', 'getMany', { ...further, options: NO_ROWS } as never)).map(({ id }) => id);

		expect(await read({ limit: 3 })).toEqual(ids.slice(0, 3));
		expect(callsOf(shop).filter((call) => call === 'GET /orders/')).toHaveLength(1);
		expect(await read({ limit: 400 })).toEqual(ids.slice(0, 400));
		expect(await read({ returnAll: true })).toEqual(ids);
	});

	it('given many orders, when they are read with rows, then at most four calls are under way', async () => {
		const shop = await startSaleShop({}, { latencyMs: 5 });
		for (let i = 0; i < 12; i++) placeSale(shop);

		expect(itemsOf(await runCcv(shop, 'order', 'getMany', { returnAll: true }))).toHaveLength(12);
		expect(shop.maxConcurrent).toBeLessThanOrEqual(4);
		expect(shop.maxConcurrent).toBeGreaterThan(1);
	});

	it('given Simplify is off, when orders are read, then they come in CCV\'s own JSON', async () => {
		const { shop, ids } = await aBusyShop();

		expect(itemsOf(await runCcv(shop, 'order', 'getMany', { limit: 1, simplify: false }))).toMatchObject([{ id: ids[2], href: expect.any(String), orderrows: { collection: [{ order_id: ids[2] }, {}] } }]);
		expect(callsOf(shop)).toEqual(['GET /orders/', 'GET /orders/:id/orderrows/']);
	});

	it.each<[string, object, object, RegExp]>([
		['a date that is none', { createdAfter: '' }, { createdAfter: 'yesterday' }, /Created After is no date: "yesterday"/],
		['a status that is none', { status: '' }, { status: 'Sent' }, /Status must be an ID of CCV, not "Sent"/],
		['neither true nor false', { paid: '' }, { paid: 'maybe' }, /Paid must be true or false/],
	])('given %s, when orders are read behind others, then it says so and CCV is not asked', async (_, sound, filters, message) => {
		const { shop } = await aBusyShop();

		const { done, failed, code } = await runBehind(shop, 'order', 'getMany', { filters: sound, options: NO_ROWS }, { filters });

		expect(done).toHaveLength(3);
		expect([failed, code]).toEqual([expect.stringMatching(message), 'invalid-setting']);
		expect(callsOf(shop).filter((call) => call === 'GET /orders/')).toHaveLength(1);
	});

	it.each(['rate-limit', 'rate-limit-total'] as const)('given %s, when orders are read, then it waits and they come', async (then) => {
		const { shop, ids } = await aBusyShop();
		withFault(withFault(shop, 'GET /orders/', then), 'GET /orders/:id/orderrows/', then, 2);

		expect(itemsOf(await runCcv(shop, 'order', 'getMany')).map(({ id }) => id)).toEqual([ids[2], ids[1], ids[0]]);
		expect(shop.log.filter(({ status }) => status === 429)).toHaveLength(2);
	});

	it.each([
		['unauthorised', 'unauthorised', /refuses the public key or the secret key/],
		['cut', 'malformed-answer', /the answer is no whole JSON/],
	] as const)('given the answer is %s, when orders are read behind others, then it says so', async (then, expected, message) => {
		const shop = await startSaleShop({}, { credential: { verifyResponses: false } });
		placeSale(shop);
		withFault(shop, 'GET /orders/', then, 2);

		const { done, failed, code } = await runBehind(shop, 'order', 'getMany', { limit: 1, options: NO_ROWS }, { limit: 2 });

		expect(done).toHaveLength(1);
		expect([failed, code]).toEqual([expect.stringMatching(message), expected]);
	});
});
