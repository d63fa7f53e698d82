import { createCcvClient, type CcvClient } from '../../../../lib/ccv/CcvClient';
import { mendWebhooks, registerWebhooks } from '../../../../lib/ccv/webhooks/registerWebhooks';
import { removeWebhooks } from '../../../../lib/ccv/webhooks/removeWebhooks';
import type { WebhookEvent } from '../../../../lib/ccv/webhooks/webhookEvents';
import type { CcvWorldOver } from '../../../../sim/ccv/givenCcvWorld';
import type { CcvWebhook } from '../../../../sim/ccv/records/webhooks';
import type { FaultKind } from '../../../../sim/server/types';
import { aClock } from '../../../support/aClock';
import { ccvPort } from '../../../support/ccvPort';
import { RAISED_LIMITS } from '../../../support/startPair';
import { BASE } from './aNotification';
import { aWebhookShop } from './aWebhookShop';

const EVENTS: WebhookEvent[] = ['orders.created', 'orders.updated.status', 'products.updated'];
const wanted = { base: BASE, events: EVENTS };
const open: Array<() => Promise<void>> = [];

afterEach(async () => await Promise.all(open.splice(0).map(async (close) => await close())));

const held = (id: number, event: string, address = `${BASE}/${event}`, over: Partial<CcvWebhook> = {}): CcvWebhook => ({ id, event, address, createdate: '2026-11-17T14:40:41Z', key: `key ${id}`, is_active: true, ...over });
const OTHERS = [held(1, 'orders.created', 'https://other.example/hook'), held(2, 'orders.created', `${BASE}-2/orders.created`), held(3, 'products.updated', 'https://n8n.example/webhook-test/id/products.updated')];

async function scene(over: CcvWorldOver = {}, faults: Array<[on: string, then: FaultKind, nth?: number]> = []) {
	const shop = await aWebhookShop({ webhooks: structuredClone(OTHERS), ...over });
	open.push(shop.close);
	shop.faults.push(...faults.map(([on, then, nth]) => ({ on, then, nth })));
	const { world } = shop;
	const connection = { baseUrl: shop.baseUrl, ...world.keys, schema: 'webshop', verifyResponses: true, ...RAISED_LIMITS } as const;
	const client: CcvClient = createCcvClient(connection, ccvPort({ ...world.keys }, { ...aClock(Date.now()) }), 500);
	const ours = () => world.webhooks.filter(({ address }) => address.startsWith(`${BASE}/`));
	const events = () => ours().filter((webhook) => webhook.is_active).map(({ event }) => event).sort();
	return { shop, world, client, ours, events, calls: () => shop.log.map(({ label }) => label) };
}

const others = (world: { webhooks: CcvWebhook[] }) => world.webhooks.filter(({ address }) => !address.startsWith(`${BASE}/`));

describe('given a shop without webhooks of ours', () => {
	it('when they are registered, then each event has one at an address of its own, whose key is known', async () => {
		const { client, ours, events, world, calls } = await scene();
		const { webhooks } = await registerWebhooks(client, wanted);

		expect(events()).toEqual(EVENTS);
		expect(ours().map(({ event, address }) => [event, address])).toEqual(EVENTS.map((event) => [event, `${BASE}/${event}`]));
		expect(webhooks.map(({ key }) => key)).toEqual(ours().map(({ key }) => key));
		expect(others(world)).toEqual(OTHERS);
		expect(calls()).toEqual(['GET /webhooks/', 'POST /webhooks/', 'POST /webhooks/', 'POST /webhooks/']);
	});

	it.each<[FaultKind, number]>([
		['lose-answer', 3],
		['hang-after', 3],
		['server-error-after', 3],
		['cut', 3],
		['garbage', 3],
		['reset-before', 4],
		['server-error', 4],
		['proxy-page', 4],
	])('when an answer is %s, then CCV is asked first, and nothing is made twice', async (then, posts) => {
		const { client, events, ours, calls } = await scene({}, [['POST /webhooks/', then, 2]]);
		const { webhooks } = await registerWebhooks(client, wanted);

		expect(events()).toEqual(EVENTS);
		expect(webhooks.map(({ id, key }) => [id, key])).toEqual(ours().map(({ id, key }) => [String(id), key]));
		expect(calls().filter((label) => label === 'POST /webhooks/')).toHaveLength(posts);
		expect(calls().filter((label) => label === 'GET /webhooks/')).toHaveLength(2);
	});

	it('when CCV answers with nothing, then the list shows what was made', async () => {
		const { client, events, ours } = await scene({}, [['POST /webhooks/', 'empty-body']]);
		const { webhooks } = await registerWebhooks(client, wanted);

		expect(events()).toEqual(EVENTS);
		expect(webhooks.map(({ key }) => key)).toEqual(ours().map(({ key }) => key));
	});

	it('when one cannot be made, then those before it are removed again, which is said', async () => {
		const { client, ours, world } = await scene({}, [['POST /webhooks/', 'refuse', 3]]);
		const failure = await registerWebhooks(client, wanted).catch((error: unknown) => error);

		expect(failure).toMatchObject({ code: 'refused', message: expect.stringMatching(/^Webhook for products\.updated: .*\. Made meanwhile and removed again: orders\.created, orders\.updated\.status$/) });
		expect(ours()).toEqual([]);
		expect(others(world)).toEqual(OTHERS);
	});

	it('when those before it cannot be removed either, then that is said too', async () => {
		const { client, ours } = await scene({}, [['POST /webhooks/', 'refuse', 3], ['DELETE /webhooks/:id/', 'server-error']]);

		expect(await registerWebhooks(client, wanted).catch((error: unknown) => error)).toMatchObject({ message: expect.stringMatching(/\. Webhooks may be left in CCV at addresses that begin with https:\/\/n8n\.example\/webhook\/id: Webhook \d+ for orders\.created: /) });
		expect(ours()).toHaveLength(2);
	});

	it('when the answer of one is lost and CCV cannot be asked for it, then it is removed again too', async () => {
		const { client, ours, world, calls } = await scene({}, [['POST /webhooks/', 'lose-answer', 2], ['GET /webhooks/', 'unauthorised', 2]]);

		expect(await registerWebhooks(client, wanted).catch((error: unknown) => error)).toMatchObject({ message: expect.stringMatching(/^Webhook for orders\.updated\.status: .*\. Made meanwhile and removed again: orders\.created, orders\.updated\.status$/) });
		expect(ours()).toEqual([]);
		expect(others(world)).toEqual(OTHERS);
		expect(calls().filter((label) => label === 'GET /webhooks/')).toHaveLength(3);
	});

	it('when CCV cannot be asked then either, then what is known is removed, and it is said where another may be left', async () => {
		const faults: Array<[string, FaultKind, number]> = [['POST /webhooks/', 'lose-answer', 2], ['GET /webhooks/', 'unauthorised', 2], ['GET /webhooks/', 'unauthorised', 3]];
		const { client, ours } = await scene({}, faults);

		expect(await registerWebhooks(client, wanted).catch((error: unknown) => error)).toMatchObject({
			message: expect.stringMatching(/\. Made meanwhile and removed again: orders\.created\. Webhooks may be left in CCV at addresses that begin with https:\/\/n8n\.example\/webhook\/id: .*public key/),
		});
		expect(ours().map(({ event }) => event)).toEqual(['orders.updated.status']);
	});

	it('when it never answers, then it is given up after a few attempts', async () => {
		const { client, calls } = await scene({}, [['POST /webhooks/', 'server-error']]);

		expect(await registerWebhooks(client, wanted).catch((error: unknown) => error)).toMatchObject({ code: 'system-error', message: expect.stringMatching(/^Webhook for orders\.created: /) });
		expect(calls().filter((label) => label === 'POST /webhooks/')).toHaveLength(3);
	});

	it('when the keys may not use webhooks, then it is said what to do', async () => {
		const { client } = await scene({ permissions: ['orders'] });

		expect(await registerWebhooks(client, wanted).catch((error: unknown) => error)).toMatchObject({ code: 'forbidden' });
	});
});

describe('given a shop with webhooks of ours', () => {
	const before = (...more: CcvWebhook[]) => [...structuredClone(OTHERS), held(11, 'orders.created'), held(12, 'orders.updated.status', undefined, { is_active: false }), held(13, 'orders.created'), held(14, 'returns.created'), ...more];

	it('when they are registered, then what is there is taken, what is off is switched on, what is too many goes', async () => {
		const { client, ours, events, world } = await scene({ webhooks: before() });
		const { webhooks, made, activated, removed } = await registerWebhooks(client, wanted);

		expect(events()).toEqual(EVENTS);
		expect(ours().map(({ id }) => id).slice(0, 2)).toEqual([11, 12]);
		expect([made, activated, removed].map((list) => list.map(({ event }) => event))).toEqual([['products.updated'], ['orders.updated.status'], ['orders.created', 'returns.created']]);
		expect(webhooks.map(({ event }) => event).sort()).toEqual(EVENTS);
		expect(others(world)).toEqual(OTHERS);
	});

	it.each<[string, Array<[string, FaultKind, number?]>]>([
		['one cannot be made', [['POST /webhooks/', 'refuse']]],
		['one cannot be made and CCV cannot be asked what there is', [['POST /webhooks/', 'refuse'], ['GET /webhooks/', 'unauthorised', 2]]],
		['it is not known whether one was switched on', [['PATCH /webhooks/:id/', 'server-error-after', 1]]],
	])('when %s, then all is as before', async (_what, faults) => {
		const { client, world } = await scene({ webhooks: before() }, faults);
		const failure = (await registerWebhooks(client, wanted).catch((error: unknown) => error)) as Error;

		expect(failure.message).toContain('. Switched on meanwhile and off again: orders.updated.status');
		expect(world.webhooks).toEqual(before());
	});

	it('when what was switched on cannot be switched off again, then that is said; one that is gone by then reports nothing', async () => {
		const refused = await scene({ webhooks: before() }, [['POST /webhooks/', 'refuse'], ['PATCH /webhooks/:id/', 'refuse', 2]]);
		expect(await registerWebhooks(refused.client, wanted).catch((error: unknown) => error)).toMatchObject({ message: expect.stringMatching(/\. Webhooks may be left in CCV at addresses that begin with \S+: .*\/webhooks\/12\//) });

		const gone = await scene({ webhooks: before() }, [['POST /webhooks/', 'refuse']]);
		gone.shop.onCall = ({ label }) => {
			if (label === 'PATCH /webhooks/:id/' && gone.calls().includes('POST /webhooks/')) gone.world.webhooks = gone.world.webhooks.filter(({ id }) => id !== 12);
		};
		expect(await registerWebhooks(gone.client, wanted).catch((error: unknown) => error)).toMatchObject({ message: expect.not.stringContaining('may be left') });
	});

	it('when one is deleted while it is switched on, then it is made anew', async () => {
		const { client, events, world, shop } = await scene({ webhooks: before() });
		shop.onCall = ({ label }) => {
			if (label === 'GET /webhooks/') world.webhooks.splice(world.webhooks.findIndex(({ id }) => id === 12), 1);
		};
		await registerWebhooks(client, wanted);

		expect(events()).toEqual(EVENTS);
	});

	it('when one too many cannot be removed, then the others are registered all the same', async () => {
		const { client, events } = await scene({ webhooks: before() }, [['DELETE /webhooks/:id/', 'refuse']]);
		const { failures } = await registerWebhooks(client, wanted);

		expect(failures).toHaveLength(2);
		expect(new Set(events())).toEqual(new Set([...EVENTS, 'returns.created']));
	});

	it('when nothing changed, then looking after them costs one call', async () => {
		const { client, calls } = await scene();
		await registerWebhooks(client, wanted);
		const { made, activated, removed, failures, webhooks } = await mendWebhooks(client, wanted);

		expect([made, activated, removed, failures].flat()).toEqual([]);
		expect(webhooks).toHaveLength(3);
		expect(calls().slice(4)).toEqual(['GET /webhooks/']);
	});

	it('when one was deleted and one switched off, then both are put right; one that cannot be does not stop the others', async () => {
		const { client, events, world, shop } = await scene();
		await registerWebhooks(client, wanted);
		const [first] = world.webhooks.filter(({ address }) => address.startsWith(`${BASE}/`));
		world.webhooks = world.webhooks.filter((webhook) => webhook !== first && webhook.event !== 'products.updated').map((webhook) => ({ ...webhook, is_active: !webhook.address.startsWith(BASE) }));
		shop.faults.push({ on: 'POST /webhooks/', then: 'refuse', nth: 4 });
		const { made, activated, failures } = await mendWebhooks(client, wanted);

		expect([made, activated].map((list) => list.map(({ event }) => event))).toEqual([['products.updated'], ['orders.updated.status']]);
		expect(failures.map(({ message }) => message)).toEqual([expect.stringMatching(/^Webhook for orders\.created: /)]);
		expect((await mendWebhooks(client, wanted)).made.map(({ event }) => event)).toEqual(['orders.created']);
		expect(events()).toEqual(EVENTS);
	});

	it('when they are removed, then those of earlier events go too, and no others', async () => {
		const { client, ours, world } = await scene({ webhooks: before() });

		expect((await removeWebhooks(client, BASE)).removed).toHaveLength(4);
		expect(ours()).toEqual([]);
		expect(world.webhooks).toEqual(OTHERS);
	});

	it('when one is gone by then, or its answer is lost, then that is fine; what is left is told', async () => {
		const { client, ours, shop } = await scene({ webhooks: before() }, [['DELETE /webhooks/:id/', 'lose-answer', 2], ['DELETE /webhooks/:id/', 'refuse', 4]]);
		shop.onCall = ({ label }) => {
			if (label === 'GET /webhooks/') shop.world.webhooks = shop.world.webhooks.filter(({ id }) => id !== 11);
		};
		const { failures } = await removeWebhooks(client, BASE);

		expect(failures.map(({ message }) => message)).toEqual([expect.stringMatching(/^Webhook 13 for orders\.created: /)]);
		expect(ours().map(({ id }) => id)).toEqual([13]);
	});
});
