import { cashUp } from '../../../../sim/ccv/actions/cashUp';
import { callsOf, closeSoundShops, itemsOf, runBehind, runCcv, startSoundShop, UNVERIFIED, withFault } from '../../../support/ccvNode';
import type { CcvShopOptions } from '../../../support/startCcvShop';
import { byId } from '../order/saleShop';
import { acceptsOf } from './acceptsOf';

afterAll(closeSoundShops);

async function aTill(count = 3, options: CcvShopOptions = {}) {
	const shop = await startSoundShop({}, options);
	const ids = Array.from({ length: count }, (_, index) => cashUp(shop.world, { create_date: new Date(Date.UTC(2026, 10, 20, 17, 30) + index * 86_400_000).toISOString().replace('.000Z', 'Z'), status: index === count - 1 ? 'OPEN' : 'CLOSED' }).id);
	return { shop, ids };
}

describe('CCV SalesPOS, Cash-Up: Get', () => {
	it.each(['webshop', 'salespos'])('given a credential with the schema %s, when a cash-up is read, then it is asked for in that of SalesPOS', async (schema) => {
		const { shop, ids } = await aTill();
		shop.credentials.ccvSalesPosApi.schema = schema;
		const accepts = acceptsOf(shop);

		const finished = await runCcv(shop, 'cashUp', 'get', { cashUp: byId(ids[0] ?? 0) });

		expect(finished.output('Node')).toMatchObject([{ json: { id: ids[0], number_full: expect.any(String), status: 'CLOSED', balances: expect.any(Array), vat_totals: expect.any(Array) }, pairedItem: { item: 0 } }]);
		expect(finished.output('Node')[0]?.json).not.toHaveProperty('href');
		expect(accepts).toEqual(['application/vnd.verto.salespos+json']);
	});

	it('given Simplify is off, when a cash-up is read, then it is CCV\'s own JSON', async () => {
		const { shop, ids } = await aTill();

		expect(itemsOf(await runCcv(shop, 'cashUp', 'get', { cashUp: byId(ids[0] ?? 0), simplify: false }))).toMatchObject([{ id: ids[0], href: expect.any(String) }]);
	});

	it.each<[string, object, RegExp, string]>([
		['an unknown cash-up', { cashUp: byId(999999) }, /does not know this record \(500\.24/, 'not-found'],
		['no ID', { cashUp: byId(0) }, /Cash-Up must be an ID of CCV/, 'invalid-setting'],
	])('given %s, when it is read behind another, then it says so', async (_, over, message, expected) => {
		const { shop } = await aTill();
		const own = cashUp(shop.world, { id: 90_001 });

		const { done, failed, code } = await runBehind(shop, 'cashUp', 'get', { cashUp: byId(own.id) }, over);

		expect(done).toMatchObject([{ id: own.id }]);
		expect([failed, code]).toEqual([expect.stringMatching(message), expected]);
	});

	it.each(['rate-limit', 'rate-limit-total'] as const)('given %s, when a cash-up is read, then it waits and comes', async (then) => {
		const { shop, ids } = await aTill();
		withFault(shop, 'GET /cashups/:id/', then);

		expect(itemsOf(await runCcv(shop, 'cashUp', 'get', { cashUp: byId(ids[1] ?? 0) }))).toMatchObject([{ id: ids[1] }]);
		expect(callsOf(shop)).toHaveLength(2);
	});

	it.each([
		['unauthorised', 'unauthorised', /refuses the public key or the secret key/],
		['cut', 'malformed-answer', /the answer is no whole JSON/],
	] as const)('given the answer is %s, when a cash-up is read behind another, then it says so', async (then, expected, message) => {
		const { shop, ids } = await aTill(3, UNVERIFIED);
		withFault(shop, 'GET /cashups/:id/', then, 2);

		const { done, failed, code } = await runBehind(shop, 'cashUp', 'get', { cashUp: byId(ids[0] ?? 0) }, { cashUp: byId(ids[1] ?? 0) });

		expect(done).toMatchObject([{ id: ids[0] }]);
		expect([failed, code]).toEqual([expect.stringMatching(message), expected]);
		expect(shop.log.map(({ url }) => url)).toEqual([ids[0], ids[1]].map((id) => `/api/rest/v1/cashups/${id}/`));
	});
});

describe('CCV SalesPOS, Cash-Up: Get Many', () => {
	it('given cash-ups, when they are read, then they come paired, asked for in the schema of SalesPOS', async () => {
		const { shop, ids } = await aTill();
		const accepts = acceptsOf(shop);

		const finished = await runCcv(shop, 'cashUp', 'getMany');

		expect(finished.output('Node')).toMatchObject(ids.map((id) => ({ json: { id }, pairedItem: { item: 0 } })));
		expect(accepts).toEqual(['application/vnd.verto.salespos+json']);
	});

	it.each<[string, object, number[]]>([
		['a status', { status: 'open' }, [2]],
		['days', { createdAfter: '2026-11-21', createdBefore: '2026-11-22' }, [1]],
		['a moment', { createdAfter: '2026-11-21T18:30:00' }, [1, 2]],
	])('given %s, when cash-ups are read, then only those come', async (_, filters, expected) => {
		const { shop, ids } = await aTill();

		expect(itemsOf(await runCcv(shop, 'cashUp', 'getMany', { filters } as never)).map(({ id }) => id)).toEqual(expected.map((index) => ids[index]));
		expect(shop.log[0]?.url).toBe('/api/rest/v1/cashups/?start=0&size=50');
	});

	it('given 300 of them, when some that are wanted stand at the end, then they are found, and all come where all are wanted', async () => {
		const { shop, ids } = await aTill(300);

		expect(itemsOf(await runCcv(shop, 'cashUp', 'getMany', { limit: 1, filters: { status: 'OPEN' } })).map(({ id }) => id)).toEqual([ids[299]]);
		expect(itemsOf(await runCcv(shop, 'cashUp', 'getMany', { returnAll: true })).map(({ id }) => id)).toEqual(ids);
	});

	it.each(['rate-limit', 'rate-limit-total'] as const)('given %s, when cash-ups are read, then it waits and they come', async (then) => {
		const { shop } = await aTill();
		withFault(shop, 'GET /cashups/', then);

		expect(itemsOf(await runCcv(shop, 'cashUp', 'getMany'))).toHaveLength(3);
		expect(callsOf(shop)).toHaveLength(2);
	});

	it.each([
		['unauthorised', 'unauthorised', /refuses the public key or the secret key/],
		['cut', 'malformed-answer', /the answer is no whole JSON/],
	] as const)('given the answer is %s, when cash-ups are read behind others, then it says so', async (then, expected, message) => {
		const { shop } = await aTill(3, UNVERIFIED);
		withFault(shop, 'GET /cashups/', then, 2);

		const { done, failed, code } = await runBehind(shop, 'cashUp', 'getMany', { limit: 1 }, { limit: 2 });

		expect(done).toHaveLength(1);
		expect([failed, code]).toEqual([expect.stringMatching(message), expected]);
	});
});
