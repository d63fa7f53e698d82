import { createHmac } from 'node:crypto';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { placeOrder } from '../../../sim/ccv/actions/placeOrder';
import type { CcvWorldOver } from '../../../sim/ccv/givenCcvWorld';
import { startCcv } from '../../../sim/ccv/startCcv';
import { deliveriesOf } from '../../../sim/ccv/webhooks/deliveriesOf';
import type { WebhookEventName } from '../../../sim/ccv/webhooks/webhookEvents';
import type { CcvOrder, CcvWorld } from '../../../sim/ccv/world';
import { aCatalogueShop, HAT } from './aCatalogueShop';
import { aCcvRequest, ask, NOW, type Answer } from './ask';

const ADDRESS = 'https://n8n.example/webhook/paid?x=1';
const subscribe = (world: CcvWorld, event: string, over: object = {}): Answer => ask(world, 'POST', '/webhooks/', { event, address: ADDRESS, ...over });

function aShopWithAnOrder(over: CcvWorldOver = {}): { world: CcvWorld; order: CcvOrder } {
	const world = aCatalogueShop(over);
	const customer = { email: 'klant@example.com', billingaddress: { mobile: '0612345678' } };
	const order = placeOrder(world, { begunAt: '2026-01-01T12:00:00Z', customer, rows: [{ count: 1, price: 590 }] });
	return { world, order };
}

describe('given webhooks', () => {
	it('when one is made, then the answer is 201 with its key, and the same shop gives the same keys', () => {
		const world = aCatalogueShop();

		const { status, json } = subscribe(world, 'orders.updated.ispaid');
		const second = subscribe(world, 'orders.created', { is_active: false }).json;

		expect([status, json]).toMatchObject([201, { event: 'orders.updated.ispaid', address: ADDRESS, is_active: true, createdate: '2026-01-15T12:00:00Z', key: expect.stringMatching(/^[0-9a-f]{64}$/) }]);
		expect(second).toMatchObject({ is_active: false });
		expect(second.key).not.toBe(json.key);
		expect(subscribe(aCatalogueShop(), 'orders.created').json.key).toBe(json.key);
		expect(ask(world, 'GET', '/webhooks/?size=1').json).toMatchObject({ start: 0, size: 1, items: [{ id: json.id }], next: expect.stringContaining('start=1') });
	});

	it('when one is changed or deleted, then it is so, and its id and key do not come back', () => {
		const world = aCatalogueShop();
		const { id, key } = subscribe(world, 'orders.created').json;
		const path = `/webhooks/${String(id)}/`;

		expect(ask(world, 'PATCH', path, { is_active: false, address: 'https://other.example/' }).status).toBe(204);
		expect(ask(world, 'GET', path).json).toMatchObject({ is_active: false, address: 'https://other.example/', key });
		expect(ask(world, 'DELETE', path)).toMatchObject({ status: 204, reply: { body: '' } });
		expect(ask(world, 'DELETE', path).json.code).toBe('500.24');
		expect(subscribe(world, 'orders.created').json.id).not.toBe(id);
	});

	it.each([
		['POST', '/webhooks/', { event: 'orders.ispaid', address: ADDRESS }],
		['POST', '/webhooks/', { event: 'orders.created' }],
		['POST', '/webhooks/', { event: 'orders.created', address: 'http://n8n.example/' }],
		['POST', '/webhooks/', { event: 'orders.created', address: 'n8n.example' }],
		['PATCH', '/webhooks/1/', { event: 'orders.created' }],
		['PATCH', '/webhooks/1/', { address: 'http://n8n.example/' }],
	])('when %s %s gets %j, then it is refused', (method, path, body) => {
		const world = aCatalogueShop();
		subscribe(world, 'orders.created');

		expect(ask(world, method, path, body)).toMatchObject({ status: 400, reply: { committed: false } });
		expect(world.webhooks).toHaveLength(1);
	});

	it('when the shop takes other addresses too, then http is one of them', () => {
		expect(subscribe(aCatalogueShop({ webhooksNeedHttps: false }), 'orders.created', { address: 'http://127.0.0.1:5678/' }).status).toBe(201);
	});
});

describe('the deliveries of an event', () => {
	it.each<[WebhookEventName, object, object]>([
		['orders.updated.ispaid', {}, { paid: true }],
		['orders.updated.status', { previous_status: 1 }, { previous_status: 1, status: 5 }],
		['orders.updated.trackandtrace', {}, { track_and_trace_code: '12341234666', track_and_trace_carrier: 'MyParcel' }],
		['orders.created', {}, {}],
	])('of %s are as in the real samples', (event, record, own) => {
		const { world, order } = aShopWithAnOrder();
		Object.assign(order, { paid: true, status: 5, track_and_trace_code: '12341234666', track_and_trace_carrier: 'MyParcel' });
		subscribe(world, event);

		const [delivery, ...others] = deliveriesOf(world, event, { id: order.id, ...record }, NOW);

		expect(others).toEqual([]);
		expect(Object.entries(JSON.parse(delivery?.body ?? '') as object)).toEqual(
			Object.entries({
				triggered_at: '2026-01-15T12:00:00Z',
				href: `https://shop.example.ccvshop.nl/api/rest/v1/orders/${order.id}`,
				id: order.id,
				order_number: 1001,
				ordernumber_prefix: null,
				ordernumber_full: '1001',
				total_price: 590,
				...own,
				customer_email: 'klant@example.com',
				customer_mobile: '0612345678',
			}),
		);
	});

	it('of anything but an order hold no more than what it is', () => {
		const world = aCatalogueShop();
		subscribe(world, 'products.updated');

		const [delivery] = deliveriesOf(world, 'products.updated', { id: HAT }, NOW, 'https://demo.ccvshop.nl');

		expect(delivery?.body).toBe(`{"triggered_at":"2026-01-15T12:00:00Z","href":"https:\\/\\/demo.ccvshop.nl\\/api\\/rest\\/v1\\/products\\/${HAT}","id":${HAT}}`);
	});

	it('go to each active webhook of the event, signed with its own key', () => {
		const world = aCatalogueShop();
		const first = subscribe(world, 'products.created').json;
		const second = subscribe(world, 'products.created', { address: 'https://b.example/' }).json;
		subscribe(world, 'products.created', { is_active: false });
		subscribe(world, 'products.updated');

		const deliveries = deliveriesOf(world, 'products.created', { id: HAT }, NOW);

		expect(deliveries.map(({ address }) => address)).toEqual([ADDRESS, 'https://b.example/']);
		for (const [i, { key }] of [first, second].entries()) {
			const { address = '', headers, body = '' } = deliveries[i] ?? {};
			expect(headers?.['x-hash']).toBe(createHmac('sha512', String(key)).update(`${address}|${body}`).digest('hex'));
		}
	});

	it('are signed over the body alone where the shop does it so', () => {
		const world = aCatalogueShop({ webhookHash: 'body' });
		const { key } = subscribe(world, 'products.created').json;

		const [delivery] = deliveriesOf(world, 'products.created', { id: HAT }, NOW);

		expect(delivery?.headers['x-hash']).toBe(createHmac('sha512', String(key)).update(delivery?.body ?? '').digest('hex'));
	});
});

const FREE_ORDER = { customer: {}, orderrows: [{ product_name: 'A', price: 1, tax: 21, package_id: 1664901, count: 1 }] };

interface Received {
	path: string;
	hash: string;
	body: { id: number; status?: number; previous_status?: number };
}

/** Listens on loopback and answers only after `answerAfterMs`. */
async function startReceiver(answerAfterMs = 0): Promise<{ baseUrl: string; received: Received[]; server: Server }> {
	const received: Received[] = [];
	const server = createServer((message, response) => {
		void textOf(message).then((text) => {
			received.push({ path: message.url ?? '', hash: String(message.headers['x-hash']), body: JSON.parse(text) as Received['body'] });
			setTimeout(() => response.end(), answerAfterMs).unref();
		});
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return { baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, received, server };
}

async function textOf(message: IncomingMessage): Promise<string> {
	let text = '';
	for await (const chunk of message) text += String(chunk);
	return text;
}

async function until(isTrue: () => boolean): Promise<void> {
	const deadline = Date.now() + 5000;
	while (!isTrue()) {
		if (Date.now() > deadline) throw new Error('Waited in vain');
		await new Promise((resolve) => setTimeout(resolve, 5));
	}
}

describe('given a shop on a socket that delivers its webhooks', () => {
	it('when calls change it, then each event is posted to its address, and refused or idle calls post nothing', async () => {
		const { world, order } = aShopWithAnOrder({ deliversWebhooks: true, webhooksNeedHttps: false });
		const { id: invoiceId } = ask(world, 'POST', `/orders/${order.id}/invoices/`, {}).json;
		const receiver = await startReceiver(60_000);
		for (const event of ['products.created', 'products.updated', 'products.deleted', 'categories.created', 'categories.updated', 'categories.deleted', 'orders.created', 'orders.updated.status', 'orders.updated.ispaid', 'orders.updated.trackandtrace', 'invoices.updated.status'] as const) {
			subscribe(world, event, { address: `${receiver.baseUrl}/${event}` });
		}
		subscribe(world, 'products.created', { address: 'http://127.0.0.1:1/nobody-listens' });
		subscribe(world, 'products.created', { address: 'http://shop.invalid/not-loopback' });
		const sim = await startCcv(world, { now: () => NOW });
		const send = async (method: string, path: string, body?: object): Promise<number> => {
			const { url, headers, body: text } = aCcvRequest(method, path, body ? JSON.stringify(body) : '');
			return (await fetch(sim.baseUrl + url, { method, headers: { ...(headers as Record<string, string>), host: sim.baseUrl.replace('http://', '') }, ...(text !== '' && { body: text }) })).status;
		};

		try {
			const product = { name: 'Scarf', price: 1, discount: 0, package_id: 1664901, taxtariff: 'normal' };
			expect(await send('POST', '/products/', product)).toBe(201);
			expect(await send('POST', '/products/', { name: 'Refused' })).toBe(400);
			await send('PATCH', `/products/${HAT}/`, { stock: 2 });
			await send('DELETE', `/products/${HAT}/`);
			await send('POST', '/categories/', { name: 'New' });
			await send('PATCH', '/categories/22/', { name: 'Newer' });
			await send('DELETE', '/categories/22/');
			await send('PATCH', `/orders/${order.id}/`, { status: 5, paid: false });
			await send('PATCH', `/orders/${order.id}/`, { status: 5, paid: true, track_and_trace_code: 'T1' });
			await send('PATCH', `/invoices/${String(invoiceId)}/`, { external_reference: 'A' });
			await send('PATCH', `/invoices/${String(invoiceId)}/`, { status: 'paid' });
			await send('POST', '/orders/', { ...FREE_ORDER, is_completed: false });
			await send('POST', '/orders/', FREE_ORDER);
			await until(() => receiver.received.length >= 11);

			expect(receiver.received.map(({ path, body }) => [path.slice(1), body.id]).sort()).toEqual(
				[
					['products.created', world.products.at(-1)?.id],
					['products.updated', HAT],
					['products.deleted', HAT],
					['categories.created', world.categories.at(-1)?.id],
					['categories.updated', 22],
					['categories.deleted', 22],
					['orders.created', world.orders.at(-1)?.id],
					['invoices.updated.status', invoiceId],
					['orders.updated.status', order.id],
					['orders.updated.ispaid', order.id],
					['orders.updated.trackandtrace', order.id],
				].sort(),
			);
			expect(receiver.received.find(({ path }) => path === '/orders.updated.status')?.body).toMatchObject({ previous_status: 1, status: 5 });
			expect(receiver.received.every(({ hash }) => /^[0-9a-f]{128}$/.test(hash))).toBe(true);
		} finally {
			await sim.close();
			receiver.server.closeAllConnections();
			await new Promise((resolve) => receiver.server.close(resolve));
		}
	});

	it('when the shop is told not to, then nothing is posted', async () => {
		const { world, order } = aShopWithAnOrder({ webhooksNeedHttps: false });
		const receiver = await startReceiver();
		subscribe(world, 'orders.updated.ispaid', { address: receiver.baseUrl });
		const sim = await startCcv(world, { now: () => NOW });

		try {
			const { url, headers, body } = aCcvRequest('PATCH', `/orders/${order.id}/`, '{"paid":true}');
			await fetch(sim.baseUrl + url, { method: 'PATCH', headers: headers as Record<string, string>, body });
			await new Promise((resolve) => setTimeout(resolve, 50));

			expect([order.paid, receiver.received]).toEqual([true, []]);
		} finally {
			await sim.close();
			await new Promise((resolve) => receiver.server.close(resolve));
		}
	});
});
