import type { CcvLabel, CcvWorld } from '../../../sim/ccv/world';
import { anOrderWorld } from './anOrderWorld';
import { ask, NOW } from './ask';

const pathOf = (world: CcvWorld, index = 0): string => `/orders/${world.orders[index]?.id}/`;
const aLabel = (id: number): CcvLabel => ({ id, image_location: '', tooltip: null, show_on_products: false, show_on_orders: true, show_on_invoices: false });

describe.each([
	['ordernotes', { note: 'Call first' }, { note: 'Call first', type: 'internal' }, 'create_date href id note parent type'],
	['ordermessages', { message: 'On its way' }, { message: 'On its way' }, 'create_date href id message parent'],
	['ordernotifications', { type: 'customer_paymentlink' }, { type: 'customer_paymentlink' }, 'create_date href id parent type'],
])('given %s', (name, body, shown, keys) => {
	it('when one is made, then the answer is 201 with every field, and it is listed with its order alone', () => {
		const world = anOrderWorld(2);

		const { status, json, reply } = ask(world, 'POST', `${pathOf(world)}${name}/`, body);

		expect([status, reply.committed, Object.keys(json).sort().join(' ')]).toEqual([201, true, keys]);
		expect(json).toMatchObject({ ...shown, href: `http://shop.example/api/rest/v1/${name}/${String(json.id)}/`, create_date: '2026-01-15T12:00:00Z' });
		expect(ask(world, 'GET', `${pathOf(world)}${name}/`).json).toEqual({ href: `http://shop.example/api/rest/v1${pathOf(world)}${name}/`, items: [json] });
		expect(ask(world, 'GET', `${pathOf(world, 1)}${name}/`).json.items).toEqual([]);
		expect(ask(world, 'GET', `/${name}/${String(json.id)}/`).json).toEqual(json);
	});

	it('when its order is unknown, then the answer is 500.24', () => {
		const world = anOrderWorld(1);

		expect([ask(world, 'POST', `/orders/1/${name}/`, body).json.code, ask(world, 'GET', `/orders/1/${name}/`).json.code, ask(world, 'GET', `/${name}/1/`).json.code]).toEqual(['500.24', '500.24', '500.24']);
	});

	it('when the body has something else, then it is refused', () => {
		const world = anOrderWorld(1);

		expect(ask(world, 'POST', `${pathOf(world)}${name}/`, { ...body, text: 'x' })).toMatchObject({ status: 400, reply: { committed: false } });
	});
});

describe('given notes and messages to delete', () => {
	it.each([
		['ordernotes', { note: 'x' }],
		['ordermessages', { message: 'x' }],
	])('when one of %s is deleted, then it is unknown', (name, body) => {
		const world = anOrderWorld(1);
		const path = `/${name}/${String(ask(world, 'POST', `${pathOf(world)}${name}/`, body).json.id)}/`;

		expect([ask(world, 'DELETE', path).status, ask(world, 'GET', path).json.code, ask(world, 'DELETE', path).json.code]).toEqual([204, '500.24', '500.24']);
	});

	it('when a notification is to be deleted, then there is no such method', () => {
		expect(ask(anOrderWorld(1), 'DELETE', '/ordernotifications/1/').json.code).toBe('405.10');
	});
});

describe('given messages of an order', () => {
	it('when they are listed, then they come in the order asked for', () => {
		const world = anOrderWorld(1);
		for (const [message, at] of [['first', NOW], ['second', NOW + 60_000]] as const) ask(world, 'POST', `${pathOf(world)}ordermessages/`, { message }, at);

		expect(ask(world, 'GET', `${pathOf(world)}ordermessages/?orderby=create_date_desc`).json.items.map(({ message }) => message)).toEqual(['second', 'first']);
	});

	it('when one has no text, then it is refused', () => {
		const world = anOrderWorld(1);

		expect(ask(world, 'POST', `${pathOf(world)}ordermessages/`, {}).status).toBe(400);
	});
});

describe('given a notification', () => {
	it.each([
		['merchant_order', 201],
		['printer_invoice', 201],
		['courier_invoice', 400],
		['customer', 400],
		['', 400],
	])('when its type is "%s", then the answer is %d', (type, status) => {
		const world = anOrderWorld(1);

		expect(ask(world, 'POST', `${pathOf(world)}ordernotifications/`, { type }).status).toBe(status);
	});
});

describe('given labels of an order', () => {
	it('when they are put, then they replace the old ones, and none takes them away', () => {
		const world = anOrderWorld(1, { labels: [aLabel(1), aLabel(2), aLabel(3)] });
		const path = `${pathOf(world)}orderlabels/`;
		const ids = (): unknown[] => ask(world, 'GET', path).json.items.map((item) => item.label_id);

		expect(ask(world, 'PUT', path, { labels: [1, 2, 2] }).status).toBe(204);
		expect(ids()).toEqual([1, 2]);
		ask(world, 'PUT', path, { labels: [3] });
		expect(ask(world, 'GET', path).json.items).toEqual([{ label_id: 3, parent: `http://shop.example/api/rest/v1${pathOf(world)}` }]);
		ask(world, 'PUT', path, { labels: [] });
		expect(ids()).toEqual([]);
	});

	it.each([
		[{ labels: [1, 9] }, 500],
		[{ labels: ['1'] }, 400],
		[{ labels: 1 }, 400],
		[{}, 400],
	])('when %j is put, then the answer is %d and nothing changed', (body, status) => {
		const world = anOrderWorld(1, { labels: [aLabel(1)] });

		expect(ask(world, 'PUT', `${pathOf(world)}orderlabels/`, body).status).toBe(status);
		expect(world.orders[0]?.labels).toEqual([]);
	});

	it('when the order is unknown, then the answer is 500.24', () => {
		expect([ask(anOrderWorld(1), 'GET', '/orders/1/orderlabels/').json.code, ask(anOrderWorld(1), 'PUT', '/orders/1/orderlabels/', { labels: [] }).json.code]).toEqual(['500.24', '500.24']);
	});
});
