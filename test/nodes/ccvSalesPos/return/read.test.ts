import { placeReturn } from '../../../../sim/ccv/actions/placeReturn';
import { callsOf, closeSoundShops, itemsOf, runBehind, runCcv, UNVERIFIED, withFault } from '../../../support/ccvNode';
import type { CcvShopOptions } from '../../../support/startCcvShop';
import { byId, byNumber, placeSale, startSaleShop } from '../order/saleShop';

afterAll(closeSoundShops);

async function aShopWithReturns(options: CcvShopOptions = {}) {
	const shop = await startSaleShop({}, options);
	const orders = [placeSale(shop), placeSale(shop)];
	const returns = orders.map(({ id, rows }, index) => placeReturn(shop.world, { order_id: id, status: index === 0 ? 'new' : 'credited', returnnumber_prefix: index === 0 ? null : '2026', create_date: `2026-11-${20 + index}T22:59:59Z`, rows: [{ orderrow_id: rows[1]?.id ?? 0, count: 1 }] }));
	return { shop, orders, ids: returns.map(({ id }) => id) };
}

describe('CCV SalesPOS, Return: Get', () => {
	it.each(['id', 'number'] as const)('given a return, when it is read by its %s, then it comes simplified with its rows, and paired', async (by) => {
		const { shop, orders, ids } = await aShopWithReturns();

		const finished = await runCcv(shop, 'return', 'get', { return: by === 'id' ? byId(ids[1] ?? 0) : byNumber('2026-302') });

		expect(finished.output('Node')).toMatchObject([
			{
				json: {
					id: ids[1],
					returnnumber_full: '2026-302',
					order_id: orders[1]?.id,
					ordernumber_full: '1002',
					status: 'credited',
					action_name: 'Geld terug',
					reason_name: 'Niet naar wens',
					customer: { name: 'Jan Jansen' },
					returnrows: [{ sku: 'SHIRT-L', count: 1, total: 30, orderrow_id: orders[1]?.rows[1]?.id }],
				},
				pairedItem: { item: 0 },
			},
		]);
		expect(callsOf(shop)).toEqual([by === 'id' ? 'GET /returns/:id/' : 'GET /returns/', 'GET /returns/:id/returnrows/']);
	});

	it('given Simplify is off and rows are not included, when a return is read, then it is CCV\'s own JSON, by one call', async () => {
		const { shop, ids } = await aShopWithReturns();

		expect(itemsOf(await runCcv(shop, 'return', 'get', { return: byId(ids[0] ?? 0), simplify: false, options: { includeRows: false } }))).toMatchObject([{ id: ids[0], returnrows: { href: expect.any(String) } }]);
		expect(callsOf(shop)).toEqual(['GET /returns/:id/']);
	});

	it.each([
		['id', byId(999999), /does not know this record \(500\.24/],
		['number', byNumber('2026-1'), /CCV SalesPOS has no return 2026-1/],
	] as const)('given a return behind another, when there is none with that %s, then it says so', async (by, missing, message) => {
		const { shop, ids } = await aShopWithReturns();

		const { done, failed, code } = await runBehind(shop, 'return', 'get', { return: by === 'id' ? byId(ids[0] ?? 0) : byNumber('301') }, { return: missing });

		expect(done).toMatchObject([{ id: ids[0] }]);
		expect([failed, code]).toEqual([expect.stringMatching(message), 'not-found']);
	});

	it.each(['rate-limit', 'rate-limit-total'] as const)('given %s, when a return is read, then it waits and comes', async (then) => {
		const { shop, ids } = await aShopWithReturns();
		withFault(shop, 'GET /returns/:id/', then);

		expect(itemsOf(await runCcv(shop, 'return', 'get', { return: byId(ids[0] ?? 0) }))).toMatchObject([{ id: ids[0] }]);
		expect(callsOf(shop).filter((call) => call === 'GET /returns/:id/')).toHaveLength(2);
	});

	it.each([
		['unauthorised', 'unauthorised', /refuses the public key or the secret key/],
		['cut', 'malformed-answer', /the answer is no whole JSON/],
	] as const)('given the answer is %s, when the return behind another is read, then it says so', async (then, expected, message) => {
		const { shop, ids } = await aShopWithReturns(UNVERIFIED);
		withFault(shop, 'GET /returns/:id/', then, 2);

		const { done, failed, code } = await runBehind(shop, 'return', 'get', { return: byId(ids[0] ?? 0) }, { return: byId(ids[1] ?? 0) });

		expect(done).toMatchObject([{ id: ids[0] }]);
		expect([failed, code]).toEqual([expect.stringMatching(message), expected]);
	});
});

describe('CCV SalesPOS, Return: Get Many', () => {
	it('given returns, when they are read, then the newest come first, with their rows, paired', async () => {
		const { shop, ids } = await aShopWithReturns();

		const finished = await runCcv(shop, 'return', 'getMany');

		expect(finished.output('Node')).toMatchObject([ids[1], ids[0]].map((id) => ({ json: { id, returnrows: [{ sku: 'SHIRT-L' }] }, pairedItem: { item: 0 } })));
	});

	it.each<[string, object, number[], string]>([
		['a status', { status: 'credited' }, [1], 'status=credited'],
		['a return number', { returnNumber: '2026-302' }, [1], 'returnnumber_full=2026-302'],
		['an order number', { orderNumber: '1001' }, [0], 'ordernumber_full=1001'],
		['days of Amsterdam', { createdAfter: '2026-11-21', createdBefore: '2026-11-22' }, [1], 'min_create_date=2026-11-19&max_create_date=2026-11-23'],
	])('given %s, when returns are read, then only those come, and CCV is asked for them', async (_, filters, expected, query) => {
		const { shop, ids } = await aShopWithReturns();

		expect(itemsOf(await runCcv(shop, 'return', 'getMany', { filters, sort: 'id', limit: 10, options: { includeRows: false } } as never)).map(({ id }) => id)).toEqual(expected.map((index) => ids[index]));
		expect(shop.log[0]?.url).toBe(`/api/rest/v1/returns/?${query}&orderby=id&start=0&size=10`);
	});

	it.each(['rate-limit', 'rate-limit-total'] as const)('given %s, when returns are read, then it waits and all come', async (then) => {
		const { shop } = await aShopWithReturns();
		withFault(shop, 'GET /returns/', then);

		expect(itemsOf(await runCcv(shop, 'return', 'getMany', { returnAll: true, simplify: false }))).toHaveLength(2);
		expect(callsOf(shop).filter((call) => call === 'GET /returns/')).toHaveLength(2);
	});

	it.each([
		['unauthorised', 'unauthorised', /refuses the public key or the secret key/],
		['cut', 'malformed-answer', /the answer is no whole JSON/],
	] as const)('given the answer is %s, when returns are read behind others, then it says so', async (then, expected, message) => {
		const { shop } = await aShopWithReturns(UNVERIFIED);
		withFault(shop, 'GET /returns/', then, 2);

		const { done, failed, code } = await runBehind(shop, 'return', 'getMany', { limit: 1 }, { limit: 2 });

		expect(done).toHaveLength(1);
		expect([failed, code]).toEqual([expect.stringMatching(message), expected]);
	});
});
