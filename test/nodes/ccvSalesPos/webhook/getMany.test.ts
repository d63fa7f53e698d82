import { callsOf, closeSoundShops, itemsOf, runBehind, runCcv, withFault } from '../../../support/ccvNode';
import { ADDRESS, aWebhook, KEY, startWebhookShop } from './webhookShop';

afterAll(closeSoundShops);

const ALL = 'GET /webhooks/';

describe('CCV SalesPOS, Webhook: Get Many', () => {
	it('given webhooks, when they are listed, then they come simplified and paired, without their keys', async () => {
		const shop = await startWebhookShop();

		const finished = await runCcv(shop, 'webhook', 'getMany');

		expect(finished.output('Node')).toEqual([
			{ json: { id: 71, createdate: '2026-01-01T12:00:00Z', event: 'orders.created', address: ADDRESS, is_active: true }, pairedItem: { item: 0 } },
			{ json: expect.objectContaining({ id: 72, event: 'products.updated' }), pairedItem: { item: 0 } },
		]);
		expect(JSON.stringify(finished.output('Node'))).not.toContain(KEY);
	});

	it.each<[boolean, boolean]>([[true, true], [false, true], [false, false]])('given Simplify %s and Include Key %s, when they are listed, then the key comes only where it is asked for', async (simplify, includeKey) => {
		const shop = await startWebhookShop();

		const [item] = itemsOf(await runCcv(shop, 'webhook', 'getMany', { simplify, options: { includeKey } }));

		expect(item).toMatchObject({ id: 71, ...(!simplify && { href: expect.any(String), parent: { href: expect.any(String) } }) });
		expect(item?.key).toBe(includeKey ? `${KEY}-71` : undefined);
	});

	it.each<[object, number, number]>([
		[{ returnAll: true }, 300, 2],
		[{ limit: 60 }, 60, 1],
	])('given 300 webhooks, when %j are asked for, then %i come after %i calls', async (parameters, count, calls) => {
		const shop = await startWebhookShop(Array.from({ length: 300 }, (_, index) => aWebhook(index + 1, 'orders.created')));

		expect(itemsOf(await runCcv(shop, 'webhook', 'getMany', parameters as never)).map(({ id }) => id)).toEqual(Array.from({ length: count }, (_, index) => index + 1));
		expect(callsOf(shop)).toEqual(Array(calls).fill(ALL));
	});

	it.each(['rate-limit', 'rate-limit-total'] as const)('given %s, when they are listed, then it waits and they come', async (then) => {
		const shop = withFault(await startWebhookShop(), ALL, then);

		expect(itemsOf(await runCcv(shop, 'webhook', 'getMany'))).toHaveLength(2);
		expect(shop.log.map(({ status }) => status)).toEqual([429, 200]);
	});

	it.each([
		['unauthorised', 'unauthorised', /refuses the public key or the secret key/],
		['cut', 'malformed-answer', /the answer is no whole JSON/],
	] as const)('given the answer is %s, when they are listed behind others, then it says so', async (then, expected, message) => {
		const shop = withFault(await startWebhookShop(undefined, { credential: { verifyResponses: false } }), ALL, then, 2);

		const { done, failed, code } = await runBehind(shop, 'webhook', 'getMany', { returnAll: false, limit: 2 }, { limit: 1 });

		expect(done).toMatchObject([{ id: 71 }, { id: 72 }]);
		expect([failed, code]).toEqual([expect.stringMatching(message), expected]);
	});
});
