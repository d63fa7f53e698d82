import { signRequest } from '../../../lib/ccv/signRequest';
import { placeOrder } from '../../../sim/ccv/actions/placeOrder';
import type { FaultKind } from '../../../sim/server/types';
import { hasCcvModels } from '../../support/ccvModels/ccvDocuments';
import { callsOf, closeSoundShops, itemsOf, runCcv, sentTo, startSoundShop, withFault, type SoundShop } from '../../support/ccvNode';

const READ = { flow: 'orders', start: 'fromBeginning' };
const CALLS = ['GET /webshops/', 'GET /orders/', 'GET /orders/', 'GET /orders/:id/orderrows/'];

const aShop = async (...given: Parameters<typeof startSoundShop>) => {
	const shop = await startSoundShop(...given);
	placeOrder(shop.world, { begunAt: new Date().toISOString(), paid: true, rows: [{ count: 1, price: 10 }] });
	return shop;
};

const call = async (shop: SoundShop, method: string, path: string, body?: string, secretKey = shop.world.keys.secretKey) => {
	const url = `${shop.baseUrl}/api/rest/v1${path}`;
	const answer = await fetch(url, { method, body, headers: { 'content-type': 'application/json', ...signRequest({ ...shop.world.keys, secretKey }, { method, url, body }, Date.now()) } });
	await answer.arrayBuffer();
	return answer.status;
};

describe('a sound shop', () => {
	afterEach(closeSoundShops);

	it('given an order, when an operation runs, then it reads it with calls that all are in order', async () => {
		const shop = await aShop();

		expect(itemsOf(await runCcv(shop, 'order', 'getChanged', READ))).toMatchObject([{ id: shop.world.orders[0]?.id, paid: true }]);
		expect(callsOf(shop)).toEqual(CALLS);
	});

	it('given the schema of SalesPOS, when an operation runs, then the credential has it', async () => {
		const shop = await aShop({}, { credential: { schema: 'salespos' } });

		expect(shop.credentials.ccvSalesPosApi).toMatchObject({ schema: 'salespos', ...shop.world.keys });
		expect((await startSoundShop()).credentials.ccvSalesPosApi).toMatchObject({ schema: 'webshop' });
	});

	it('given the limit of a resource is reached, when an operation runs, then it may try again at once', async () => {
		const shop = withFault(await aShop(), 'GET /orders/', 'rate-limit');
		const startedAt = Date.now();

		expect(itemsOf(await runCcv(shop, 'order', 'getChanged', READ))).toHaveLength(1);
		expect(shop.log.map(({ status }) => status)).toEqual([200, 429, 200, 200, 200]);
		expect(Date.now() - startedAt).toBeLessThan(10_000);
	});

	it('given calls were made, when a fault is laid, then it counts from there, and each means all', async () => {
		const shop = await aShop();
		const statuses = async () => [await call(shop, 'GET', '/webshops/'), await call(shop, 'GET', '/webshops/')];
		expect(await statuses()).toEqual([200, 200]);

		withFault(shop, 'GET /webshops/', 'server-error', 2);
		expect([...(await statuses()), ...(await statuses())]).toEqual([200, 500, 200, 200]);
		withFault(shop, 'GET /webshops/', 'unauthorised', 'each');
		expect(await statuses()).toEqual([401, 401]);
	});

	it('given bodies were sent, when they are asked for, then they are those of the route', async () => {
		const shop = await aShop();
		const path = `/orders/${shop.world.orders[0]?.id}/`;

		await call(shop, 'PATCH', path, '{"status":5}');
		await call(shop, 'PATCH', path, '{"status":7,"mail":false}');

		expect(sentTo(shop, 'PATCH /orders/:id/')).toEqual([{ status: 5 }, { status: 7, mail: false }]);
		expect(sentTo(shop, 'POST /orders/')).toEqual([]);
	});
});

describe('closeSoundShops', () => {
	it.each<[string, (shop: SoundShop) => Promise<number>, number]>([
		['a field that is not documented', async (shop) => await call(shop, 'PATCH', `/orders/${shop.world.orders[0]?.id}/`, '{"state":5}'), 400],
		['a wrong signature', async (shop) => await call(shop, 'GET', '/orders/', undefined, 'wrong'), 401],
		['an unknown resource', async (shop) => await call(shop, 'GET', '/sales/'), 404],
		['a method that a resource has not', async (shop) => await call(shop, 'DELETE', '/orders/12/'), 405],
	])('given %s, when the shop refused it, then that is found unless the test allows it', async (_name, ask, status) => {
		expect(await ask(await aShop())).toBe(status);
		await expect(closeSoundShops()).rejects.toThrow(new RegExp(`"${status} `));

		const shop = await aShop();
		shop.allowRefusals();
		expect(await ask(shop)).toBe(status);
		await closeSoundShops();
	});

	(hasCcvModels ? it.each : it.skip.each)(['strict', 'till'] as const)('given a shop that takes more than is documented (%s), when it was sent that, then that is found all the same', async (mode) => {
		const shop = await aShop({ mode });
		shop.allowRefusals();
		expect(await call(shop, 'GET', '/orders/?status=+5')).toBe(mode === 'till' ? 200 : 400);
		expect(await call(shop, 'GET', '/orders/?orderby=i%64')).toBe(200);

		await expect(closeSoundShops()).rejects.toThrow(/is not percent-encoded by RFC 3986/);
	});

	it('given a shop that refused nothing but what it had to, when it is closed, then it is sound', async () => {
		const shop = await aShop();
		withFault(withFault(shop, 'GET /orders/', 'refuse'), 'GET /webshops/', 'unauthorised');

		expect([await call(shop, 'GET', '/orders/'), await call(shop, 'GET', '/webshops/'), await call(shop, 'GET', '/orders/12/')]).toEqual([400, 401, 500]);
		await closeSoundShops();
	});

	it.each<[string, FaultKind, number, string]>([
		['that is laid for a call that is not made', 'cut', 1, 'GET /orders/'],
		['that comes after the last call', 'server-error', 3, 'GET /webshops/'],
		['that spoils an answer without a body', 'garbage', 1, 'PATCH /orders/:id/'],
	])('given a fault %s, when the shop is closed, then that is found', async (_name, then, nth, label) => {
		const shop = withFault(await aShop(), label, then, nth);
		expect(await call(shop, 'GET', '/webshops/')).toBe(200);
		expect(await call(shop, 'PATCH', `/orders/${shop.world.orders[0]?.id}/`, '{"status":5}')).toBe(204);

		await expect(closeSoundShops()).rejects.toThrow(`${then} at ${label}, ${nth}`);
	});
});
