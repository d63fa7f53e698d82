import type { INodeParameters } from 'n8n-workflow';

import { WEBHOOK_EVENTS } from '../../lib/ccv/webhooks/webhookEvents';
import { CcvSalesPosTrigger } from '../../nodes/CcvSalesPosTrigger/CcvSalesPosTrigger.node';
import { fields } from '../../nodes/CcvSalesPosTrigger/fields';
import { placeOrder } from '../../sim/ccv/actions/placeOrder';
import type { CcvWorldOver } from '../../sim/ccv/givenCcvWorld';
import type { CcvWebhook } from '../../sim/ccv/records/webhooks';
import { deliveriesOf, type WebhookDelivery } from '../../sim/ccv/webhooks/deliveriesOf';
import { webhookEvents, type WebhookEventName } from '../../sim/ccv/webhooks/webhookEvents';
import { hashOf } from '../lib/ccv/webhooks/aNotification';
import { aTestN8n, type N8nOptions, type TestN8n } from '../lib/ccv/webhooks/aTestN8n';
import { aWebhookShop } from '../lib/ccv/webhooks/aWebhookShop';
import type { RunningShop } from '../support/startCcvShop';

const open: Array<() => Promise<void>> = [];

afterEach(async () => {
	for (const close of open.splice(0).reverse()) await close();
});

const OTHER: CcvWebhook = { id: 5, event: 'orders.created', address: 'https://other.example/hook', createdate: '2026-11-17T14:40:41Z', key: 'k', is_active: true };
const ORDERS: INodeParameters = { events: ['orders.created', 'orders.updated.status'], fetchResource: false, verifySignature: 'strict' };

interface Scene {
	shop: RunningShop;
	n8n: TestN8n;
	/** Events that are reported to the workflow, or to a test of it. */
	reported(at?: 'webhook' | 'webhook-test'): string[];
	/** What the shop posts of an order, as signed by the webhook of this workflow. */
	delivery(event: WebhookEventName, id?: number, at?: number): WebhookDelivery;
	send(delivery: WebhookDelivery, over?: Partial<{ hash: string | undefined; body: string; event: string }>): Promise<number>;
	order(): number;
}

async function scene(parameters: INodeParameters = ORDERS, over: CcvWorldOver = {}, options: Partial<N8nOptions> = {}): Promise<Scene> {
	const shop = await aWebhookShop({ webhooks: [structuredClone(OTHER)], ...over });
	const n8n = await aTestN8n({ parameters, credentials: shop.credentials, ...options });
	open.push(shop.close, n8n.close);
	return {
		shop,
		n8n,
		reported: (at = 'webhook') => shop.world.webhooks.filter(({ address, is_active }) => is_active && address.startsWith(`${n8n.address}/${at}/`)).map(({ event }) => event).sort(),
		delivery(event, id = 7, at = Date.parse('2026-11-25T10:00:00Z')) {
			const found = deliveriesOf(shop.world, event, { id }, at).find(({ address }) => address.startsWith(n8n.address));
			if (!found) throw new Error(`${event} is not reported`);
			return found;
		},
		async send({ address, headers, body }, given = {}) {
			const event = given.event ?? address.replace(/^.*\//, '');
			const { status } = await n8n.post(event, given.body ?? body, 'hash' in given ? given.hash : headers['x-hash']);
			await n8n.ended();
			return status;
		},
		order: () => placeOrder(shop.world, { begunAt: '2026-11-25T09:00:00Z', paid: true, rows: [{ product_id: null, product_number: 'TIE-RED', count: 1, price: 19.95 }] }).id,
	};
}

const jsonOf = (n8n: TestN8n, run = 0) => n8n.runs[run]?.[0]?.json ?? {};
const others = ({ shop, n8n }: Scene) => shop.world.webhooks.filter(({ address }) => !address.startsWith(n8n.address));
const callsOf = ({ shop }: Scene) => shop.log.map(({ label }) => label);

describe('given the node', () => {
	it('when it is drawn, then it offers every event that CCV has, and listens at an address for each', () => {
		const { webhooks = [] } = new CcvSalesPosTrigger().description;
		const { options = [] } = fields.find(({ name }) => name === 'events') ?? {};

		expect(options.map((option) => 'value' in option && option.value).sort()).toEqual([...webhookEvents].sort());
		expect([...WEBHOOK_EVENTS].sort()).toEqual([...webhookEvents].sort());
		expect(webhooks.map(({ path }) => path)).toEqual([...WEBHOOK_EVENTS, '']);
		expect(webhooks.at(-1)).toMatchObject({ name: 'default', isFullPath: true });
	});
});

describe('given a workflow that is published', () => {
	it('when it is, unpublished and published again, then each event is reported once, and no webhook is left over', async () => {
		const s = await scene();
		await s.n8n.publish();
		expect(s.reported()).toEqual(ORDERS.events);
		await s.n8n.unpublish();
		expect(s.shop.world.webhooks).toEqual([OTHER]);
		await s.n8n.publish();

		expect(s.reported()).toEqual(ORDERS.events);
		expect(others(s)).toEqual([OTHER]);
		expect(s.n8n.log).toEqual([]);
	});

	it('when n8n starts anew, then what is registered is found, not made again', async () => {
		const s = await scene();
		await s.n8n.publish();
		const before = structuredClone(s.shop.world.webhooks);
		for (const without of [undefined, 'static data'] as const) {
			await s.n8n.restart(without);
			await s.n8n.publish(undefined, 'init');
		}

		expect(s.shop.world.webhooks).toEqual(before);
	});

	it('when other events are chosen, then those reported before are not any more', async () => {
		const s = await scene();
		await s.n8n.publish();
		await s.n8n.unpublish();
		await s.n8n.publish({ ...ORDERS, events: ['products.updated'] });

		expect(s.reported()).toEqual(['products.updated']);
	});

	it('when n8n died before it could unpublish, and other events are chosen since, then the earlier ones go too', async () => {
		const s = await scene();
		await s.n8n.publish();
		await s.n8n.restart('static data');
		await s.n8n.publish({ ...ORDERS, events: ['products.updated', 'orders.created'] });
		expect(s.reported()).toEqual(['orders.created', 'products.updated']);
		await s.n8n.unpublish();

		expect(s.shop.world.webhooks).toEqual([OTHER]);
	});

	it('when one cannot be registered, then it is not published, and none is left', async () => {
		const s = await scene();
		s.shop.faults.push({ on: 'POST /webhooks/', then: 'refuse', nth: 2 });

		await expect(s.n8n.publish()).rejects.toMatchObject({ message: expect.stringMatching(/^Webhook for orders\.updated\.status: .*\. Made meanwhile and removed again: orders\.created/) });
		expect(s.shop.world.webhooks).toEqual([OTHER]);
	});

	it.each<[string, INodeParameters, CcvWorldOver, Partial<N8nOptions>, RegExp]>([
		['the keys may not use webhooks', ORDERS, { permissions: ['orders'] }, {}, /^The API keys may not use the webhooks of CCV SalesPOS .*\. Give them the right to read and write webhooks/],
		['CCV wants https', ORDERS, { webhooksNeedHttps: true }, {}, /^Webhook for orders\.created: .*starts with https.*https addresses only.*WEBHOOK_URL/],
		['no event is chosen', { events: [] }, {}, {}, /^No event is chosen\. Open the node and choose/],
	])('when %s, then it is not published, and it is said what to do', async (_what, parameters, over, options, message) => {
		const s = await scene(parameters, over, options);

		await expect(s.n8n.publish()).rejects.toMatchObject({ name: expect.stringMatching(/^Node(Api|Operation)Error$/), message: expect.stringMatching(message) });
		expect(s.shop.world.webhooks).toEqual([OTHER]);
	});

	it('when CCV cannot reach this n8n, then it is not published, and it is said what to set', async () => {
		const s = await scene(ORDERS, {}, { credentials: { ccvSalesPosApi: { baseUrl: 'https://shop.invalid', publicKey: 'a', secretKey: 'b' } } });

		await expect(s.n8n.publish()).rejects.toMatchObject({ message: expect.stringMatching(/^CCV SalesPOS cannot reach this workflow at http:\/\/127\.0\.0\.1:\d+\/webhook\/[^ ]+: .*WEBHOOK_URL/) });
		expect(s.n8n.log).toEqual([]);
	});

	it('when CCV is down while it is unpublished, then it is unpublished all the same, and the log says what may be left', async () => {
		const s = await scene();
		await s.n8n.publish();
		s.shop.faults.push({ on: 'DELETE /webhooks/:id/', then: 'server-error', nth: 1 });
		await s.n8n.unpublish();

		expect(s.reported()).toHaveLength(1);
		expect(s.n8n.log).toEqual([expect.stringMatching(/^Shop: webhooks of this workflow may be left in CCV \(Webhook \d+ for orders\.created: /)]);
		await s.n8n.publish();
		await s.n8n.unpublish();
		expect(s.shop.world.webhooks).toEqual([OTHER]);
	});

	it('when n8n starts while CCV is down, then the workflow goes on listening; when it was never registered, or somebody publishes it, that fails', async () => {
		const s = await scene();
		s.shop.faults.push({ on: 'GET /webhooks/', then: 'server-error' });
		await expect(s.n8n.publish(undefined, 'init')).rejects.toThrow();
		s.shop.faults.splice(0);
		await s.n8n.publish();
		s.shop.faults.push({ on: 'GET /webhooks/', then: 'server-error' });
		await s.n8n.restart();
		await s.n8n.publish(undefined, 'init');

		expect(s.n8n.log.at(-1)).toMatch(/^Shop: the webhooks are taken to be as they were, CCV cannot be asked/);
		expect(s.reported()).toEqual(ORDERS.events);
		expect(await s.send(s.delivery('orders.created'))).toBe(200);
		s.shop.faults.splice(0);
		await s.n8n.hour();
		expect(s.reported()).toEqual(ORDERS.events);
	});

	it('when the keys are refused at the start of n8n, then that is said', async () => {
		const s = await scene();
		await s.n8n.publish();
		s.shop.faults.push({ on: 'GET /webhooks/', then: 'unauthorised' });
		await s.n8n.restart();

		await expect(s.n8n.publish(undefined, 'init')).rejects.toMatchObject({ message: expect.stringContaining('refuses the public key or the secret key') });
	});
});

describe('given a workflow that is tried from the editor', () => {
	it('when it is published too, then each has webhooks of its own, and neither removes those of the other', async () => {
		const s = await scene();
		await s.n8n.publish();
		const stop = await s.n8n.listen();
		expect([s.reported(), s.reported('webhook-test')]).toEqual([ORDERS.events, ORDERS.events]);

		const [test] = deliveriesOf(s.shop.world, 'orders.created', { id: 7 }, Date.now()).filter(({ address }) => address.includes('/webhook-test/'));
		const answers = await Promise.all([1, 2].map(async () => await s.n8n.post('orders.created', test?.body ?? '', test?.headers['x-hash'], 'webhook-test')));
		await s.n8n.ended();
		expect(answers.map(({ status }) => status)).toEqual([200, 200]);
		expect(s.n8n.runs).toHaveLength(2);

		await stop();
		expect([s.reported(), s.reported('webhook-test')]).toEqual([ORDERS.events, []]);
		await s.n8n.listen();
		await s.n8n.unpublish();
		expect([s.reported(), s.reported('webhook-test')]).toEqual([[], ORDERS.events]);
	});
});

describe('given webhooks that somebody changed in the shop', () => {
	it('when an hour has passed, then what was deleted, switched off or doubled is put right, and the log says so', async () => {
		const s = await scene({ ...ORDERS, events: ['orders.created', 'orders.updated.status', 'products.updated'] });
		await s.n8n.publish();
		expect(s.n8n.schedules()).toEqual([expect.stringMatching(/^\d+ \d+ \* \* \* \*$/)]);
		const { world } = s.shop;
		const double = world.webhooks.find(({ event, address }) => event === 'products.updated' && address.startsWith(s.n8n.address));
		world.webhooks = world.webhooks.filter(({ event, address }) => event !== 'orders.created' || !address.startsWith(s.n8n.address));
		for (const webhook of world.webhooks) if (webhook.event === 'orders.updated.status') webhook.is_active = false;
		world.webhooks.push({ ...(double as CcvWebhook), id: 999 });
		await s.n8n.hour();

		expect(s.reported()).toEqual(['orders.created', 'orders.updated.status', 'products.updated']);
		expect(others(s)).toEqual([OTHER]);
		expect(s.n8n.log).toEqual([
			'Shop: webhooks were gone from CCV and are registered again: orders.created',
			'Shop: webhooks were switched off in CCV and are on again: orders.updated.status',
			'Shop: superfluous webhooks are removed from CCV: products.updated',
		]);
		expect(await s.send(s.delivery('orders.created'))).toBe(200);
	});

	it('when nothing was changed, then that costs one call an hour', async () => {
		const s = await scene();
		await s.n8n.publish();
		const before = callsOf(s).length;
		await s.n8n.hour();

		expect(callsOf(s).slice(before)).toEqual(['GET /webhooks/']);
		expect(s.n8n.log).toEqual([]);
	});

	it('when it is unpublished, then nothing is scheduled any more', async () => {
		const s = await scene();
		await s.n8n.publish();
		await s.n8n.unpublish();

		expect(s.n8n.schedules()).toEqual([]);
	});

	it('when the hour comes while it is being unpublished, then nothing is registered again', async () => {
		const s = await scene();
		await s.n8n.publish();
		let hour: Promise<void> | undefined;
		s.shop.onCall = ({ label }) => {
			if (label === 'DELETE /webhooks/:id/') hour ??= s.n8n.hour();
		};
		await s.n8n.unpublish();
		await hour;
		expect(hour).toBeDefined();

		expect(s.shop.world.webhooks).toEqual([OTHER]);
	});

	it('when CCV is down at that hour, then the log says so, and the next hour does', async () => {
		const s = await scene();
		await s.n8n.publish();
		s.shop.world.webhooks = [];
		s.shop.faults.push({ on: 'GET /webhooks/', then: 'server-error' });
		await s.n8n.hour();
		expect(s.n8n.log).toEqual([expect.stringMatching(/^Shop: the webhooks could not be looked at, which is tried again in an hour/)]);
		s.shop.faults.splice(0);
		await s.n8n.hour();

		expect(s.reported()).toEqual(ORDERS.events);
	});

	it('when a webhook was registered anew by another process, then its key is read from the shop', async () => {
		const s = await scene();
		await s.n8n.publish();
		for (const webhook of s.shop.world.webhooks) webhook.key = `new ${webhook.id}`;

		expect(await s.send(s.delivery('orders.created'))).toBe(200);
		expect(s.n8n.runs).toHaveLength(1);
		expect(JSON.stringify(s.n8n.saved())).toContain('new ');
	});
});

describe('given a notification', () => {
	it('when it comes, then the item says what, of what, when, and all else that the shop says', async () => {
		const s = await scene();
		await s.n8n.publish();
		const id = s.order();

		expect(await s.send(s.delivery('orders.updated.status', id))).toBe(200);
		expect(Object.keys(jsonOf(s.n8n)).slice(0, 3)).toEqual(['event', 'triggered_at', 'id']);
		expect(jsonOf(s.n8n)).toMatchObject({ event: 'orders.updated.status', triggered_at: '2026-11-25T10:00:00Z', id, order_number: 1001, signature: 'verified', href: expect.stringContaining(`/orders/${id}`) });
		expect(jsonOf(s.n8n)).not.toHaveProperty('resource');
	});

	it('when static data is lost, then the shop shows the keys again', async () => {
		const s = await scene();
		await s.n8n.publish();
		const delivery = s.delivery('orders.created');
		await s.n8n.restart('static data');

		expect(await s.send(delivery)).toBe(200);
		expect(jsonOf(s.n8n)).toMatchObject({ signature: 'verified' });
	});

	it('when it comes again after a restart of n8n, then the stored memory knows it', async () => {
		const s = await scene();
		await s.n8n.publish();
		await s.send(s.delivery('orders.created'));
		await s.n8n.restart();

		expect(await s.send(s.delivery('orders.created'))).toBe(200);
		expect(s.n8n.runs).toHaveLength(1);
	});

	it('when n8n could not start the workflow, then it may come again', async () => {
		let isDown = true;
		const s = await scene(ORDERS, {}, { answers: (res) => void ((res.statusCode = isDown ? 500 : 200), res.end('{}')) });
		await s.n8n.publish();
		expect(await s.send(s.delivery('orders.created'))).toBe(500);
		isDown = false;

		expect(await s.send(s.delivery('orders.created'))).toBe(200);
		expect(s.n8n.runs).toHaveLength(1);
	});

	it.each<[string, 'strict' | 'warn' | 'off', string | undefined, number, string | undefined]>([
		['genuine, strict', 'strict', 'own', 200, 'verified'],
		['forged, strict', 'strict', 'f'.repeat(128), 401, undefined],
		['unsigned, strict', 'strict', undefined, 401, undefined],
		['genuine, warn', 'warn', 'own', 200, 'verified'],
		['forged, warn', 'warn', 'f'.repeat(128), 200, 'unverified'],
		['unsigned, warn', 'warn', undefined, 200, 'unverified'],
		['genuine, off', 'off', 'own', 200, 'unchecked'],
		['forged, off', 'off', 'f'.repeat(128), 200, 'unchecked'],
	])('when it is %s, then it ends so', async (_what, verifySignature, hash, status, signature) => {
		const s = await scene({ ...ORDERS, verifySignature });
		await s.n8n.publish();

		expect(await s.send(s.delivery('orders.created'), hash === 'own' ? {} : { hash })).toBe(status);
		expect(s.n8n.runs.map(([item]) => item?.json.signature)).toEqual(signature === undefined ? [] : [signature]);
		expect(s.n8n.log).toEqual(signature === undefined || signature === 'unverified' ? [expect.stringMatching(/^Shop: a notification of orders\.created is /)] : []);
	});

	it.each<['strict' | 'warn', number]>([
		['strict', 1],
		['warn', 9],
	])('when many are forged or come again in mode %s, then n8n writes only for those that start a workflow', async (verifySignature, writes) => {
		const s = await scene({ ...ORDERS, verifySignature });
		await s.n8n.publish();
		const delivery = s.delivery('orders.created');
		for (let nth = 1; nth <= 8; nth++) {
			await s.send(delivery);
			await s.send(delivery, { hash: nth % 2 ? undefined : hashOf(`guess ${nth}`, delivery.body), body: delivery.body.replace(/"id":\s*\d+/, `"id":${nth + 100}`) });
		}

		expect(s.n8n.writes()).toBe(writes);
		expect(s.n8n.runs).toHaveLength(writes);
	});

	it('when the key is another one by now and the shop is down, then strict lets it come again, and takes it as soon as the shop can be asked', async () => {
		const s = await scene();
		await s.n8n.publish();
		for (const webhook of s.shop.world.webhooks) webhook.key = `new ${webhook.id}`;
		const delivery = s.delivery('orders.created');
		s.shop.faults.push({ on: 'GET /webhooks/', then: 'unauthorised' });
		expect(await s.send(delivery)).toBe(503);
		s.shop.faults.splice(0);

		expect(await s.send(delivery)).toBe(200);
		expect(JSON.stringify(s.n8n.saved())).toContain('new ');
	});

	it('when the keys were learned but nothing started, then they are kept over a restart all the same', async () => {
		const s = await scene();
		await s.n8n.publish();
		for (const webhook of s.shop.world.webhooks) webhook.key = `new ${webhook.id}`;

		expect(await s.send(s.delivery('orders.created'), { hash: 'f'.repeat(128) })).toBe(401);
		expect(s.n8n.writes()).toBe(1);
		expect(JSON.stringify(s.n8n.saved())).toContain('new ');
	});

	it('when the key is not known and the shop is down, then strict asks for it once more later', async () => {
		const s = await scene();
		await s.n8n.publish();
		const delivery = s.delivery('orders.created');
		await s.n8n.restart('static data');
		s.shop.faults.push({ on: 'GET /webhooks/', then: 'server-error' });

		expect(await s.send(delivery)).toBe(503);
		expect(s.n8n.runs).toEqual([]);
	});

	it.each<[string, string, string, number]>([
		['no JSON', 'orders.created', 'id=7', 400],
		['a list', 'orders.created', '[]', 400],
		['empty', 'orders.created', '', 400],
		['of an event that is not chosen', 'products.updated', '{"id":1}', 200],
		['at the address of the workflow itself', '', '{"id":1}', 404],
	])('when it is %s, then it starts nothing', async (_what, event, body, status) => {
		const s = await scene({ ...ORDERS, verifySignature: 'off' });
		await s.n8n.publish();

		expect((await s.n8n.post(event, body)).status).toBe(status);
		expect(s.n8n.runs).toEqual([]);
	});

	it('when its bytes are not as we would write them, then they are verified as they came', async () => {
		const s = await scene();
		await s.n8n.publish();
		const { address } = s.delivery('orders.created');
		const key = s.shop.world.webhooks.find((webhook) => webhook.address === address)?.key ?? '';
		const body = '{ "id" : 7.0,\n"name":"Cr\\u00e8me ☕" }';

		expect((await s.n8n.post('orders.created', body, hashOf(key, `${address}|${body}`))).status).toBe(200);
		await s.n8n.ended();
		expect(jsonOf(s.n8n)).toMatchObject({ id: 7, name: 'Crème ☕' });
	});
});

describe('given that the resource is asked for', () => {
	const FETCHING = { ...ORDERS, fetchResource: true, includeOrderRows: true, events: ['orders.created', 'orders.deleted', 'orders.updated.status', 'products.updated'] };

	it('when an order is reported, then the item has it with its rows, and the shop did not wait', async () => {
		const s = await scene(FETCHING);
		await s.n8n.publish();
		const id = s.order();
		const before = callsOf(s).length;

		expect(await s.send(s.delivery('orders.created', id))).toBe(200);
		expect(jsonOf(s.n8n).resource).toMatchObject({ id, orderrows: { href: expect.any(String), collection: [{ product_number: 'TIE-RED' }] } });
		expect(jsonOf(s.n8n)).not.toHaveProperty('resourceTrouble');
		expect(callsOf(s).slice(before)).toEqual(['GET /orders/:id/', 'GET /orders/:id/orderrows/']);
	});

	it('when rows are not wanted, then they are not asked for', async () => {
		const s = await scene({ ...FETCHING, includeOrderRows: false });
		await s.n8n.publish();
		const id = s.order();
		await s.send(s.delivery('orders.created', id));

		expect(jsonOf(s.n8n).resource).toMatchObject({ id, orderrows: { href: expect.any(String) } });
		expect(callsOf(s)).not.toContain('GET /orders/:id/orderrows/');
	});

	it('when the shop has it no more, then resource is null and nothing is wrong', async () => {
		const s = await scene(FETCHING);
		await s.n8n.publish();
		await s.send(s.delivery('orders.created', 99));

		expect(jsonOf(s.n8n)).toMatchObject({ id: 99, resource: null });
		expect(jsonOf(s.n8n)).not.toHaveProperty('resourceTrouble');
	});

	it('when it was deleted, then nothing is asked for', async () => {
		const s = await scene(FETCHING);
		await s.n8n.publish();
		const before = callsOf(s).length;

		expect(await s.send(s.delivery('orders.deleted', 99))).toBe(200);
		expect(jsonOf(s.n8n)).toMatchObject({ event: 'orders.deleted', id: 99 });
		expect(jsonOf(s.n8n)).not.toHaveProperty('resource');
		expect(callsOf(s).slice(before)).toEqual([]);
	});

	it('when its link leads to another host, then the own shop is asked', async () => {
		const s = await scene({ ...FETCHING, verifySignature: 'off' });
		await s.n8n.publish();
		const id = s.order();
		await s.n8n.post('orders.created', JSON.stringify({ href: `http://169.254.169.254/api/rest/v1/users/${id}` }));
		await s.n8n.ended();

		expect(jsonOf(s.n8n).resource).toMatchObject({ id });
		expect(callsOf(s)).toContain('GET /orders/:id/');
	});

	it('when the shop fails, then the notification goes on and says why', async () => {
		const s = await scene(FETCHING);
		await s.n8n.publish();
		s.shop.faults.push({ on: 'GET /orders/:id/', then: 'server-error' });
		await s.send(s.delivery('orders.created', s.order()));

		expect(jsonOf(s.n8n)).toMatchObject({ resource: null, resourceTrouble: expect.stringMatching(/^CCV SalesPOS, GET \/orders\/\d+\/: .*500/) });
	});

	it('when the shop hangs, then its post is answered all the same; when it goes away, the workflow goes on without the resource', async () => {
		const s = await scene(FETCHING);
		await s.n8n.publish();
		s.shop.faults.push({ on: 'GET /orders/:id/', then: 'hang-before' });
		const { address, headers, body } = s.delivery('orders.created', s.order());

		expect((await s.n8n.post(address.replace(/^.*\//, ''), body, headers['x-hash'])).status).toBe(200);
		await s.shop.close();
		await s.n8n.ended();
		expect(jsonOf(s.n8n)).toMatchObject({ event: 'orders.created', resource: null, resourceTrouble: expect.stringMatching(/^CCV SalesPOS, GET \/orders\/\d+\/: no (connection|answer)/) });
	});

	it('when CCV allows no more calls for now, then the workflow waits for the next minute rather than do without', async () => {
		const s = await scene(FETCHING);
		await s.n8n.publish();
		s.shop.faults.push({ on: 'GET /orders/:id/', then: 'rate-limit', nth: 1 });
		const id = s.order();
		await s.send(s.delivery('orders.created', id));

		expect(jsonOf(s.n8n).resource).toMatchObject({ id });
	});
});

describe('given 1,000 posts, shuffled: genuine ones, the same again, and forged ones', () => {
	it.each<['address|body' | 'body', boolean]>([
		['address|body', false],
		['body', true],
	])('when CCV signs %s and fetching is %s, then each genuine one starts one workflow, and nothing else does', async (webhookHash, fetchResource) => {
		const events: WebhookEventName[] = ['orders.created', 'orders.updated.status', 'orders.updated.ispaid', 'products.deleted'];
		const s = await scene({ ...ORDERS, events, fetchResource, includeOrderRows: false }, { webhookHash });
		await s.n8n.publish();
		const orders = Array.from({ length: 150 }, () => s.order());
		const genuine = orders.flatMap((id, index) => events.map((event) => s.delivery(event, id, Date.parse('2026-11-25T10:00:00Z') + index * 1000)));
		const random = seeded(11);
		const pick = () => genuine[Math.floor(random() * genuine.length)] as WebhookDelivery;
		const posts: Array<{ isForged: boolean; send: () => Promise<number> }> = [
			...genuine.map((delivery) => ({ isForged: false, send: async () => await s.send(delivery) })),
			...Array.from({ length: 250 }, () => ({ isForged: false, send: async () => await s.send(pick()) })),
			...Array.from({ length: 150 }, (_, index) => ({ isForged: true, send: async () => await s.send(pick(), forgeries(pick(), index)) })),
		];
		expect(posts).toHaveLength(1000);
		const statuses = await inBatches(shuffled(posts, random), 25);
		await s.n8n.ended();

		expect(statuses.filter(({ isForged, status }) => status !== (isForged ? 401 : 200))).toEqual([]);
		const started = s.n8n.runs.map((_, run) => jsonOf(s.n8n, run)).map(({ event, id, triggered_at: at }) => `${event} ${id} ${at}`);
		expect(started.sort()).toEqual(genuine.map(({ address, body }) => `${address.replace(/^.*\//, '')} ${JSON.parse(body).id} ${JSON.parse(body).triggered_at}`).sort());
		expect(new Set(s.n8n.runs.map((_, run) => jsonOf(s.n8n, run).signature))).toEqual(new Set(['verified']));
		const ofOrders = s.n8n.runs.map((_, run) => jsonOf(s.n8n, run)).filter(({ event }) => String(event).startsWith('orders.'));
		expect(ofOrders.map(({ id, resource }) => (resource as { id?: unknown } | undefined)?.id === (fetchResource ? id : undefined))).toEqual(Array.from({ length: 450 }, () => true));
		// Whoever forges does not make the shop be asked for its keys over and over.
		expect(callsOf(s).filter((label) => label === 'GET /webhooks/').length).toBeLessThan(10);
	});
});

/** A hash that somebody without the key could post: invented, of another delivery, of a body that was changed, of another event. */
function forgeries(other: WebhookDelivery, index: number): { hash: string | undefined; body?: string; event?: string } {
	const kinds = [
		{ hash: undefined },
		{ hash: hashOf(`guess ${index}`, other.body) },
		{ hash: other.headers['x-hash'], body: other.body.replace(/"id":\s*\d+/, `"id":${index + 1}`) },
		{ hash: hashOf('', other.body) },
		{ hash: other.headers['x-hash'], body: other.body, event: other.address.endsWith('products.deleted') ? 'orders.created' : 'products.deleted' },
	];
	return kinds[index % kinds.length] as (typeof kinds)[number];
}

async function inBatches<T extends { send: () => Promise<number> }>(posts: T[], size: number): Promise<Array<T & { status: number }>> {
	const done: Array<T & { status: number }> = [];
	for (let start = 0; start < posts.length; start += size) {
		done.push(...(await Promise.all(posts.slice(start, start + size).map(async (post) => ({ ...post, status: await post.send() })))));
	}
	return done;
}

function shuffled<T>(values: T[], random: () => number): T[] {
	return values.map((value) => ({ value, at: random() })).sort((a, b) => a.at - b.at).map(({ value }) => value);
}

function seeded(seed: number): () => number {
	let state = seed;
	return () => (state = (state * 48271) % 2147483647) / 2147483647;
}
