import type { CcvWorldOver } from '../../../../sim/ccv/givenCcvWorld';
import { placeOrder } from '../../../../sim/ccv/actions/placeOrder';
import { newProduct } from '../../../../sim/ccv/products/newProduct';
import type { ConnectionReport } from '../../../../lib/ccv/connection/Check';
import { callsOf, closeSoundShops, itemsOf, runCcv, startSoundShop, withFault, type SoundShop } from '../../../support/ccvNode';
import type { CcvShopOptions } from '../../../support/startCcvShop';

afterAll(closeSoundShops);

const SALESPOS = { credential: { schema: 'salespos', readsPerMinute: 150, writesPerMinute: 100, productQueriesPerMinute: 30 } };

async function startShop(over: CcvWorldOver = {}, options: CcvShopOptions = SALESPOS): Promise<SoundShop> {
	const shop = await startSoundShop({ products: [{ ...newProduct(845000101, '2025-01-01T00:00:00Z'), productnumber: 'TIE', name: 'Tie' }], ...over }, options);
	placeOrder(shop.world, { begunAt: '2026-11-20T10:00:00Z', rows: [{ product_id: 845000101, count: 1 }] });
	placeOrder(shop.world, { begunAt: '2026-11-19T10:00:00Z', completedAt: '2026-11-21T10:00:00Z', paid: true, rows: [{ count: 1, price: 5 }] });
	return shop;
}

const run = async (shop: SoundShop, further = {}) => {
	const finished = await runCcv(shop, 'connection', 'check', {}, further);
	return { finished, report: itemsOf(finished)[0] as unknown as ConnectionReport };
};
const resultsOf = ({ checks }: ConnectionReport, result: string) => checks.filter((check) => check.result === result).map(({ name }) => name);
const checkOf = ({ checks }: ConnectionReport, name: string) => checks.find((check) => check.name === name);

describe('CCV SalesPOS, Connection: Check', () => {
	it('given a sound shop, when it is checked, then one paired item says what it is, nothing was written, and no secret is in it', async () => {
		const shop = await startShop({ webhooks: [{ id: 3, createdate: '2026-01-01T00:00:00Z', event: 'orders.created', address: 'https://n8n.example/webhook/a-secret-path', key: 'a-secret-key', is_active: true }] });

		const { finished, report } = await run(shop);

		expect(finished.output('Node')).toMatchObject([{ json: { ok: true, summary: expect.any(Array) }, pairedItem: { item: 0 } }]);
		expect([resultsOf(report, 'problem'), resultsOf(report, 'warning'), resultsOf(report, 'unknown')]).toEqual([[], [], ['Default schema']]);
		expect(report.summary).toEqual(['Demo Shop (90210), a SalesPOS: 21 checks, 20 ok, 1 unknown, 0 warnings, 0 problems']);
		expect(checkOf(report, 'Date of orders')?.says).toMatch(/order 1002 has an earlier one than order 1001/);
		expect(checkOf(report, 'Unpaid orders')?.says).toMatch(/^1 unpaid order waits, the oldest since 2026-11-20/);
		expect(checkOf(report, 'Webhooks')?.says).toBe('1 webhook: orders.created to n8n.example (3)');
		expect(callsOf(shop).filter((call) => !call.startsWith('GET '))).toEqual([]);
		expect(shop.log.filter(({ write, committed }) => write || committed)).toEqual([]);
		expect(JSON.stringify(report)).not.toMatch(/a-secret|demo_secret_key/);
	});

	it('given two items, when it is checked, then each has its own report', async () => {
		const shop = await startShop();

		const finished = await runCcv(shop, 'connection', 'check', {}, { input: [{}, {}] });

		expect(finished.output('Node').map(({ json, pairedItem }) => [json.ok, pairedItem])).toEqual([[true, { item: 0 }], [true, { item: 1 }]]);
	});

	it('given keys that may use little, when it is checked, then each direction says what it lacks and why, and nothing fails', async () => {
		const shop = await startShop({ permissions: ['products', 'attributecombinations', 'webshops'] });
		shop.allowRefusals();

		const { finished, report } = await run(shop);

		expect(finished.error).toBeUndefined();
		expect(report.ok).toBe(false);
		expect(resultsOf(report, 'problem')).toEqual(['Orders out of CCV', 'Orders into CCV', 'Customers']);
		expect(resultsOf(report, 'warning')).toEqual(['Products and stock', 'Cash-ups and receipts']);
		expect(checkOf(report, 'Orders out of CCV')).toMatchObject({ says: 'The keys may use webshops; they may not use orders, settings, paymethods, invoices, webhooks; it is not known whether they may use orderrows', consequence: expect.stringMatching(/^Without orders no order can be read\. Without settings .*\. If they may not use orderrows, orders come without/) });
		expect(report.summary[1]).toMatch(/^Problem \(Orders out of CCV\): /);
		expect(shop.log.filter(({ write }) => write)).toEqual([]);
	});

	it('given a shop of another kind than the credential says, figures above the limits, no package and a full subscription, when it is checked, then each is told', async () => {
		const shop = await startShop({ packages: [], shop: { productLimit: 1 } }, { credential: { readsPerMinute: 500, schema: 'webshop' } });

		const { report } = await run(shop);

		expect([resultsOf(report, 'problem'), resultsOf(report, 'warning')]).toEqual([['Packages', 'Product limit'], ['Schema', 'Rate limits']]);
	});

	it.each([true, false])('given answers that something changes on the way, when it is checked with Verify Responses %s, then it says so and the rest comes', async (verifyResponses) => {
		const shop = await startShop({}, { credential: { ...SALESPOS.credential, verifyResponses } });
		const secretKey = shop.world.keys.secretKey;
		// Each answer is signed with another key than its request.
		shop.onCall = undefined;
		Object.defineProperty(shop.world.keys, 'secretKey', { get: alternate(secretKey, 'another') });

		const { report } = await run(shop);

		expect(checkOf(report, 'Response hashes')).toMatchObject({ result: verifyResponses ? 'problem' : 'warning', says: expect.stringMatching(/do not carry the right hash/) });
		expect(resultsOf(report, verifyResponses ? 'problem' : 'warning')).toEqual(['Response hashes']);
		expect(checkOf(report, 'Shop')).toMatchObject({ result: 'ok' });
	});

	it('given a clock that is off by less than CCV refuses, when it is checked, then it says by how much', async () => {
		const shop = await startShop({}, { ...SALESPOS, now: () => Date.now() + 3 * 60_000 });

		expect(checkOf((await run(shop)).report, 'Clock')).toMatchObject({ result: 'warning', says: 'The clock of the n8n server is 3 minutes behind' });
	});

	it('given more unpaid orders than are counted, some of them cancelled, when it is checked, then it says more than, and reads no more than it must', async () => {
		const shop = await startShop();
		for (let i = 0; i < 1100; i++) placeOrder(shop.world, { begunAt: '2026-05-01T10:00:00Z', status: i < 10 ? 8 : 1, rows: [{ count: 1, price: 1 }] });

		expect(checkOf((await run(shop)).report, 'Unpaid orders')?.says).toMatch(/^More than 990 unpaid orders wait, the oldest since 2026-05-01/);
		expect(shop.log.filter(({ url }) => url.includes('is_paid=false'))).toHaveLength(5);
	});

	it('given a list that does not fill what is expanded, a small page and no order, when it is checked, then each is told', async () => {
		const shop = await startShop({ expandsLists: false, defaultPageSize: 40 });
		shop.world.orders.length = 0;

		const { report } = await run(shop);

		expect(checkOf(report, 'Variants in lists of products')).toMatchObject({ result: 'warning' });
		expect(checkOf(report, 'Default page size')?.says).toBe('A page has 40 records where none is asked for');
		expect(checkOf(report, 'Date of orders')).toMatchObject({ result: 'unknown', says: 'There are not two orders to compare' });
		expect(checkOf(report, 'Orders out of CCV')).toMatchObject({ result: 'unknown', says: expect.stringMatching(/not known whether they may use orderrows$/) });
	});

	it.each([
		['rate-limit', 'GET /'],
		['rate-limit-total', 'GET /packages/'],
	] as const)('given %s at %s, when it is checked, then it waits and all is as it is', async (then, call) => {
		const shop = withFault(await startShop(), call, then);

		expect((await run(shop)).report.ok).toBe(true);
		expect(shop.log.filter(({ status }) => status === 429)).toHaveLength(1);
	});

	it.each(['cut', 'server-error', 'lose-answer', 'garbage'] as const)('given one of the answers is %s, each time, when it is checked, then that is unknown, and the rest comes', async (then) => {
		const shop = withFault(await startShop({}, { credential: { ...SALESPOS.credential, verifyResponses: false } }), 'GET /packages/', then, 'each');

		const { finished, report } = await run(shop);

		expect(finished.error).toBeUndefined();
		expect(checkOf(report, 'Packages')).toMatchObject({ result: 'unknown', says: expect.stringMatching(/^Packages could not be looked at: CCV SalesPOS, GET \/packages\//) });
		expect(checkOf(report, 'Prices')).toMatchObject({ result: 'ok' });
	});

	it.each<[string, (shop: SoundShop) => void, string, RegExp]>([
		['keys that are refused', (shop) => withFault(shop, 'GET /', 'unauthorised', 'each'), 'unauthorised', /refuses the public key or the secret key/],
		['an answer that is cut', (shop) => withFault(shop, 'GET /', 'cut', 'each'), 'malformed-answer', /no whole JSON/],
		['a page where the API should be', (shop) => withFault(shop, 'GET /', 'proxy-page', 'each'), 'unreachable', /No API of CCV SalesPOS answers at the address in the credential \(HTTP 502\)/],
		['no answer at all', (shop) => withFault(shop, 'GET /', 'reset-before', 'each'), 'unanswered', /no answer/],
	])('given %s, when it is checked, then the item fails with that', async (_, spoil, code, message) => {
		const shop = await startShop();
		spoil(shop);

		const finished = await runCcv(shop, 'connection', 'check', {}, { onError: 'continueRegularOutput' });

		expect(finished.output('Node')).toMatchObject([{ json: { error: expect.stringMatching(message), details: { code } }, pairedItem: { item: 0 } }]);
		expect(new Set(callsOf(shop))).toEqual(new Set(['GET /']));
	});
});

/** One value at the even readings, the other at the odd ones. */
function alternate(even: string, odd: string): () => string {
	let readings = 0;
	return () => (readings++ % 2 === 0 ? even : odd);
}
