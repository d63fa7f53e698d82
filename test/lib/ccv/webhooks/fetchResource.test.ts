import { createCcvClient, type CcvClient } from '../../../../lib/ccv/CcvClient';
import { fetchResource } from '../../../../lib/ccv/webhooks/fetchResource';
import { portUntil } from '../../../../lib/ccv/webhooks/portUntil';
import { WEBHOOK_EVENTS, type WebhookEvent } from '../../../../lib/ccv/webhooks/webhookEvents';
import type { Exchange, HttpRequest } from '../../../../lib/http/HttpPort';
import { aClock } from '../../../support/aClock';
import { expectValidCcvRequests } from '../../../support/ccvModels/expectValidCcvRequests';
import type { CcvRequest } from '../../../support/ccvModels/validateCcvRequests';
import { RAISED_LIMITS } from '../../../support/startPair';
import { aNotification } from './aNotification';

let shops = 0;
let sent: CcvRequest[] = [];

afterEach(() => {
	const requests = sent;
	sent = [];
	expectValidCcvRequests(requests);
});

/** A client whose shop answers each call as told, on a clock of its own. Calls are collected. */
function aClient(answer: (request: HttpRequest, calls: string[]) => Exchange, withinMs = 75_000, limits = RAISED_LIMITS) {
	const clock = aClock();
	const calls: string[] = [];
	const send = async (request: HttpRequest): Promise<Exchange> => {
		const url = request.url.replace(/^https:\/\/[^/]*/, '');
		sent.push({ method: request.method, url, body: request.data ?? '' });
		calls.push(url);
		const exchange = answer(request, calls);
		if (exchange.kind === 'lost') await clock.sleep(request.timeout);
		return exchange;
	};
	const connection = { baseUrl: `https://shop${++shops}.example`, publicKey: 'p', secretKey: 's', schema: 'webshop', verifyResponses: false, ...limits } as const;
	const port = { ...clock, send };
	const client: CcvClient = createCcvClient(connection, portUntil(port, clock.now() + withinMs), 15_000);
	return { client, clock, calls };
}

const json = (body: unknown, status = 200): Exchange => ({ kind: 'answered', status, headers: {}, body: JSON.stringify(body) });
const unknown = json({ status: 500, code: '500.24', developermessage: 'file not found' }, 500);

describe('given a notification', () => {
	it.each(WEBHOOK_EVENTS.filter((event) => !event.endsWith('.deleted')))('when it is %s, then the record of its kind is read from our own shop', async (event: WebhookEvent) => {
		const { client, calls } = aClient(() => json({ id: 7 }));

		expect(await fetchResource(client, event, aNotification({ id: 7, href: 'https://evil.example/api/rest/v1/users/9' }), false)).toEqual({ resource: { id: 7 } });
		expect(calls).toEqual([`/api/rest/v1/${event.split('.')[0]}/7/`]);
	});

	it('when rows are wanted, then those of an order are read to the end; nothing else has any', async () => {
		const pages = (request: HttpRequest) =>
			request.url.includes('orderrows') ? json(request.url.includes('start=1') ? { items: [{ id: 2 }] } : { items: [{ id: 1 }], next: `${request.url}&start=1` }) : json({ id: 7, orderrows: { href: 'x' } });
		const { client } = aClient(pages);

		expect(await fetchResource(client, 'orders.created', aNotification({ id: 7 }), true)).toEqual({ resource: { id: 7, orderrows: { href: 'x', collection: [{ id: 1 }, { id: 2 }] } } });
		const products = aClient(() => json({ id: 7 }));
		await fetchResource(products.client, 'products.updated', aNotification({ id: 7 }), true);
		expect(products.calls).toHaveLength(1);
	});

	it('when the rows cannot be read, then there is no order: without rows it would look like another one', async () => {
		const { client } = aClient((request) => (request.url.includes('orderrows') ? json({}, 403) : json({ id: 7 })));

		expect(await fetchResource(client, 'orders.created', aNotification(), true)).toMatchObject({ resource: null, resourceTrouble: expect.stringContaining('orderrows') });
	});

	it.each<[string, Exchange, object]>([
		['unknown to the shop', unknown, { resource: null }],
		['no record', json('text'), { resource: null, resourceTrouble: expect.stringContaining('no record') }],
		['not allowed', json({}, 403), { resource: null, resourceTrouble: expect.stringContaining('403') }],
		['no JSON', { kind: 'answered', status: 200, headers: {}, body: '<html>' }, { resource: null, resourceTrouble: expect.stringContaining('JSON') }],
	])('when the record is %s, then resource is null', async (_what, exchange, fetched) => {
		expect(await fetchResource(aClient(() => exchange).client, 'orders.created', aNotification(), false)).toEqual(fetched);
	});

	it('when it names no id, then nothing is asked', async () => {
		const { client, calls } = aClient(() => json({}));

		expect(await fetchResource(client, 'orders.created', {}, true)).toEqual({ resource: null, resourceTrouble: 'The notification names no id' });
		expect(calls).toEqual([]);
	});

	it('when the shop hangs, then it is given up in time', async () => {
		const { client, clock, calls } = aClient(() => ({ kind: 'lost', cause: 'no answer in time' }));
		const begin = clock.now();

		expect(await fetchResource(client, 'orders.created', aNotification(), false)).toEqual({ resource: null, resourceTrouble: expect.stringMatching(/no answer/) });
		expect(clock.now() - begin).toBeLessThanOrEqual(75_000);
		expect(calls.length).toBeLessThanOrEqual(5);
	});

	it('when CCV allows no more calls for this minute, then the next one is waited for', async () => {
		const { client, calls } = aClient((_request, { length }) => (length === 1 ? json({ code: '429.10' }, 429) : json({ id: 7 })));

		expect(await fetchResource(client, 'orders.created', aNotification(), false)).toEqual({ resource: { id: 7 } });
		expect(calls).toHaveLength(2);
	});

	it('when more come than CCV allows in the time, then those that cannot be read say so, and their calls are not made later', async () => {
		const { client, clock, calls } = aClient(() => json({ id: 7 }), 75_000, { ...RAISED_LIMITS, readsPerMinute: 10 });
		const fetched = await Promise.all(Array.from({ length: 30 }, async (_, id) => await fetchResource(client, 'orders.created', aNotification({ id: id + 1 }), false)));
		await clock.sleep(300_000);

		expect(fetched.filter(({ resource }) => resource !== null)).toHaveLength(18);
		expect(fetched.filter(({ resourceTrouble }) => resourceTrouble?.endsWith('no answer in time'))).toHaveLength(12);
		expect(calls).toHaveLength(18);
	});
});
