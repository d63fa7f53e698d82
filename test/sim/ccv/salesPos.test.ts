import { cashUp } from '../../../sim/ccv/actions/cashUp';
import { givenCcvWorld } from '../../../sim/ccv/givenCcvWorld';
import { handle } from '../../../sim/ccv/handle';
import { anOrderWorld } from './anOrderWorld';
import { aCcvRequest, ask, NOW } from './ask';

describe('given cash-ups', () => {
	it('when they are listed, then they come in pages with the fields of the SDK', () => {
		const world = givenCcvWorld();
		for (let i = 0; i < 3; i++) cashUp(world);

		const { json } = ask(world, 'GET', '/cashups/?start=1&size=1');

		expect(json).toMatchObject({ start: 1, size: 1, next: 'http://shop.example/api/rest/v1/cashups/?start=2&size=1' });
		expect(json.items.map((item) => Object.keys(item).sort().join(' '))).toEqual(['balances create_date end_period href id number_full start_period status vat_totals']);
		expect(ask(world, 'GET', `/cashups/${world.cashups[1]?.id}/`).json).toEqual(json.items[0]);
		expect(ask(world, 'GET', '/cashups/999/').json.code).toBe('500.24');
	});

	it('when they are to be written, then the simulator says that it does not play that', () => {
		expect([ask(givenCcvWorld(), 'POST', '/cashups/', {}).json.code, ask(givenCcvWorld(), 'DELETE', '/cashups/1/').json.code]).toEqual(['501.10', '405.10']);
	});

	it.each(['salespos', 'webshop'])('when the flavour is %s, then they are answered', (flavour) => {
		const accept = `application/vnd.verto.${flavour}+json`;

		const reply = handle(givenCcvWorld(), aCcvRequest('GET', '/cashups/', '', { accept }), { now: NOW, refuse: false });

		expect([reply.status, reply.headers['content-type']]).toEqual([200, `${accept}; charset=utf-8`]);
	});
});

describe('given terminal receipts', () => {
	it('when one is made for an order, then it is listed and leads to the order', () => {
		const world = anOrderWorld(1);
		const order = `/orders/${world.orders[0]?.id}/`;

		const { status, json } = ask(world, 'POST', `${order}terminalreceipts/`, { customer_receipt: 'PIN 10.00' });

		expect([status, json.customer_receipt, json.order]).toEqual([201, 'PIN 10.00', { href: `http://shop.example/api/rest/v1${order}` }]);
		expect(ask(world, 'GET', '/terminalreceipts/?size=5').json).toMatchObject({ size: 5, items: [json] });
		expect(ask(world, 'GET', `/terminalreceipts/${String(json.id)}/`).json).toEqual(json);
		expect(ask(world, 'GET', order).json.terminalreceipts).toEqual({ href: `http://shop.example/api/rest/v1${order}terminalreceipts/` });
	});

	it('when the order or the receipt is unknown, then the answer is 500.24', () => {
		expect([ask(givenCcvWorld(), 'POST', '/orders/1/terminalreceipts/', {}).json.code, ask(givenCcvWorld(), 'GET', '/terminalreceipts/1/').json.code]).toEqual(['500.24', '500.24']);
	});
});

describe('given fiscal transaction signatures', () => {
	const SIGNATURE = { create_date: '2026-01-14T09:00:00Z', type: 'sale', signature_identifier: 'S1', signature_data: 'abc' };

	it('when one is made for an order, then it is listed with it and its data can be changed', () => {
		const world = anOrderWorld(2);
		const path = `/orders/${world.orders[0]?.id}/fiscaltransactionsignatures/`;

		const { status, json } = ask(world, 'POST', path, SIGNATURE);

		expect([status, json]).toEqual([201, { href: expect.any(String), id: expect.any(Number), ...SIGNATURE }]);
		expect(ask(world, 'GET', path).json.items).toEqual([json]);
		expect(ask(world, 'GET', `/orders/${world.orders[1]?.id}/fiscaltransactionsignatures/`).json.items).toEqual([]);
		expect(ask(world, 'PATCH', `/fiscaltransactionsignatures/${String(json.id)}/`, { signature_data: 'def' }).status).toBe(204);
		expect(ask(world, 'GET', `/fiscaltransactionsignatures/${String(json.id)}/`).json).toEqual({ ...json, signature_data: 'def' });
	});

	it.each([
		['POST', 'orders', { ...SIGNATURE, data: 'x' }],
		['POST', 'orders', { ...SIGNATURE, create_date: 'now' }],
		['PATCH', 'signature', { type: 'x' }],
	])('when %s of an %s is sent %j, then it is refused', (method, of, body) => {
		const world = anOrderWorld(1);
		const path = `/orders/${world.orders[0]?.id}/fiscaltransactionsignatures/`;
		const { id } = ask(world, 'POST', path, SIGNATURE).json;

		expect(ask(world, method, of === 'orders' ? path : `/fiscaltransactionsignatures/${String(id)}/`, body).status).toBe(400);
	});

	it('when the order or the signature is unknown, then the answer is 500.24', () => {
		const codes = ['/orders/1/fiscaltransactionsignatures/', '/fiscaltransactionsignatures/1/'].map((path) => ask(givenCcvWorld(), 'GET', path).json.code);

		expect(codes).toEqual(['500.24', '500.24']);
	});
});
