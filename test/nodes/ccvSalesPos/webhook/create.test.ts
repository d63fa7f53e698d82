import { callsOf, closeSoundShops, itemsOf, runBehind, runCcv, sentTo, withFault } from '../../../support/ccvNode';
import { ADDRESS, aWebhook, event, startWebhookShop, webhooksIn } from './webhookShop';

afterAll(closeSoundShops);

const ALL = 'GET /webhooks/';
const POST = 'POST /webhooks/';
const PATCH = 'PATCH /webhooks/:id/';
const NEW = { event: event('returns.created', 'list'), address: 'https://n8n.example/ccv/returns' };

describe('CCV SalesPOS, Webhook: Create', () => {
	it('given an event and an address, when a webhook is created, then it is there, and comes paired without its key', async () => {
		const shop = await startWebhookShop([]);

		const finished = await runCcv(shop, 'webhook', 'create', NEW);

		expect(sentTo(shop, POST)).toEqual([{ event: 'returns.created', address: 'https://n8n.example/ccv/returns', is_active: true }]);
		expect(finished.output('Node')).toEqual([{ json: { id: shop.world.webhooks[0]?.id, createdate: expect.any(String), event: 'returns.created', address: NEW.address, is_active: true, created: true }, pairedItem: { item: 0 } }]);
		expect(callsOf(shop)).toEqual([ALL, POST]);
	});

	it('given the key is asked for, when a webhook is created in CCV\'s own JSON, then it has it', async () => {
		const shop = await startWebhookShop([]);

		expect(itemsOf(await runCcv(shop, 'webhook', 'create', { ...NEW, simplify: false, options: { includeKey: true } }))).toMatchObject([{ href: expect.any(String), key: shop.world.webhooks[0]?.key }]);
	});

	it('given one for that event and address, when it is created again, then that comes; another event or address is another one', async () => {
		const shop = await startWebhookShop([aWebhook(71, 'orders.created')]);
		const input = [{ event: 'orders.created', address: `${ADDRESS}/` }, { event: 'orders.deleted', address: ADDRESS }, { event: 'orders.created', address: `${ADDRESS}-2` }, { event: 'orders.deleted', address: ADDRESS }];

		const items = itemsOf(await runCcv(shop, 'webhook', 'create', { event: '={{ $json.event }}', address: '={{ $json.address }}' }, { input }));

		expect(items.map(({ id, created }) => [id === 71, created])).toEqual([[true, false], [false, true], [false, true], [false, false]]);
		expect(items[3]?.id).toBe(items[1]?.id);
		expect(webhooksIn(shop)).toEqual([['orders.created', ADDRESS], ['orders.deleted', ADDRESS], ['orders.created', `${ADDRESS}-2`]]);
	});

	it.each(['lose-answer', 'rate-limit'] as const)('given one that is switched off and %s, when it is created, then it is switched on', async (then) => {
		const shop = withFault(await startWebhookShop([aWebhook(71, 'orders.created', { is_active: false })]), PATCH, then);

		expect(itemsOf(await runCcv(shop, 'webhook', 'create', { event: event('orders.created'), address: ADDRESS }))).toMatchObject([{ id: 71, is_active: true, created: false }]);
		expect([shop.world.webhooks, sentTo(shop, POST)]).toMatchObject([[{ id: 71, is_active: true }], []]);
	});

	it('given three executions at the same time, when they create the same one, then it is made once', async () => {
		const shop = await startWebhookShop([], { latencyMs: 10 });

		const items = (await Promise.all([1, 2, 3].map(async () => await runCcv(shop, 'webhook', 'create', NEW)))).flatMap(itemsOf);

		expect(items.map(({ created }) => created).sort()).toEqual([false, false, true]);
		expect(webhooksIn(shop)).toHaveLength(1);
	});

	it.each(['empty-body', 'lose-answer', 'server-error-after', 'cut'] as const)('given %s, when a webhook is created, then it is found, whole, and made once', async (then) => {
		const shop = withFault(await startWebhookShop([], { credential: { verifyResponses: then !== 'cut' } }), POST, then);

		expect(itemsOf(await runCcv(shop, 'webhook', 'create', NEW))).toMatchObject([{ id: shop.world.webhooks[0]?.id, event: 'returns.created', is_active: true, created: true }]);
		expect([webhooksIn(shop).length, sentTo(shop, POST).length]).toEqual([1, 1]);
	});

	it('given an empty answer and no list, when a webhook is created, then what was written comes, and it is said', async () => {
		const shop = withFault(withFault(await startWebhookShop([]), POST, 'empty-body'), ALL, 'refuse', 2);

		expect(itemsOf(await runCcv(shop, 'webhook', 'create', NEW))).toEqual([{ event: 'returns.created', address: NEW.address, is_active: true, readBack: false, created: true }]);
		expect(webhooksIn(shop)).toHaveLength(1);
	});

	it('given the connection breaks before, when one is created behind another, then nobody knows, and it is not sent again', async () => {
		const shop = withFault(await startWebhookShop([]), POST, 'reset-before', 2);

		const { done, failed, code } = await runBehind(shop, 'webhook', 'create', NEW, { event: event('orders.created') });

		expect(done).toMatchObject([{ event: 'returns.created' }]);
		expect([failed, code]).toEqual([expect.stringMatching(/Webhook for orders\.created: it is not known/), 'unanswered']);
		expect([webhooksIn(shop).length, sentTo(shop, POST).length]).toEqual([1, 2]);
	});

	it.each(['rate-limit', 'rate-limit-total'] as const)('given %s, when a webhook is created, then it waits, and it is made once', async (then) => {
		const shop = withFault(await startWebhookShop([]), POST, then);

		expect(itemsOf(await runCcv(shop, 'webhook', 'create', NEW))).toMatchObject([{ event: 'returns.created' }]);
		expect(shop.log.filter(({ label }) => label === POST).map(({ status }) => status)).toEqual([429, 201]);
		expect(webhooksIn(shop)).toHaveLength(1);
	});

	it.each([
		['unauthorised', POST, /refuses the public key or the secret key/, 'unauthorised'],
		['cut', ALL, /the answer is no whole JSON/, 'malformed-answer'],
	] as const)('given the answer is %s, when one is created behind another, then it says so and none is made', async (then, on, message, expected) => {
		const shop = withFault(await startWebhookShop([], { credential: { verifyResponses: false } }), on, then, 2);

		const { failed, code } = await runBehind(shop, 'webhook', 'create', NEW, { event: event('orders.created') });

		expect([failed, code]).toEqual([expect.stringMatching(message), expected]);
		expect(webhooksIn(shop)).toHaveLength(1);
	});

	it.each<[string, object, RegExp]>([
		['no event', { event: event('') }, /Event is empty/],
		['no address', { address: '' }, /Address is empty/],
		['an address that is not secure', { address: 'http://n8n.example/ccv' }, /Address is no https address: http:\/\/n8n\.example\/ccv.*https addresses only/],
		['an address that is none', { address: 'n8n.example' }, /Address is no https address/],
	])('given %s, when a webhook is created behind another, then nothing is sent for it', async (_, failing, message) => {
		const shop = await startWebhookShop([]);

		const { done, failed, code } = await runBehind(shop, 'webhook', 'create', NEW, failing);

		expect(done).toMatchObject([{ event: 'returns.created' }]);
		expect([failed, code]).toEqual([expect.stringMatching(message), 'invalid-setting']);
		expect(callsOf(shop)).toEqual([ALL, POST]);
	});

	it('given an event that CCV does not know, when it is created behind another, then CCV refuses it', async () => {
		const shop = await startWebhookShop([]);
		shop.allowRefusals();

		const { failed, code } = await runBehind(shop, 'webhook', 'create', NEW, { event: event('users.created') });

		expect([failed, code]).toEqual([expect.stringMatching(/CCV SalesPOS refuses the request/), 'refused']);
		expect(sentTo(shop, POST)).toMatchObject([{ event: 'returns.created' }, { event: 'users.created' }]);
	});
});
