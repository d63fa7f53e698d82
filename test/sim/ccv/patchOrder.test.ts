import { handle } from '../../../sim/ccv/handle';
import { toSeedProduct } from '../../../sim/seed/toSeedProduct';
import { anOrderWorld } from './anOrderWorld';
import { aCcvRequest, ask, NOW } from './ask';

const PRODUCT = toSeedProduct({ t: 'product', productnumber: 'TIE', name: 'Tie', price: 19.95, taxtariff: 'low a', stock: 3, ean: '2900000000001' }, 845000001);

describe('given an order to change', () => {
	it('when documented keys are sent, then the answer is 204 without a body, signed, and they are there', () => {
		const world = anOrderWorld(1);
		const path = `/orders/${world.orders[0]?.id}/`;

		const { status, reply } = ask(world, 'PATCH', path, { status: 5, paid: true, reservationnumber: 'mplus-1', total_shipping: 4.95, note: 'Sent' });

		expect([status, reply.body, reply.committed, reply.headers['content-type']]).toEqual([204, '', true, undefined]);
		expect(reply.headers['x-hash']).toMatch(/^[0-9a-f]{128}$/);
		expect(ask(world, 'GET', path).json).toMatchObject({ status: 5, paid: true, reservationnumber: 'mplus-1', total_price: 14.95 });
		expect(world.orders[0]?.notes).toEqual(['Sent']);
	});

	it('when rows are sent, then they replace the old ones and take the data of the product', () => {
		const world = anOrderWorld(1, { products: [PRODUCT] });
		const path = `/orders/${world.orders[0]?.id}/`;

		const free = { product_name: 'Gift wrap', price: 1.5, tax: 21, package_id: 1664901, count: 1 };
		ask(world, 'PATCH', path, { orderrows: [{ product_id: 845000001, count: 2 }, free] });

		expect(ask(world, 'GET', `${path}orderrows/`).json.items).toMatchObject([
			{ product_number: 'TIE', product_name: 'Tie', tax: 9, total_price: 39.9 },
			{ product_name: 'Gift wrap', product_id: null, total_price: 1.5 },
		]);
		expect(ask(world, 'GET', path).json.total_price).toBe(41.4);
	});

	it.each([
		[{ paymethod: 'Pin' }, 'Unknown property paymethod'],
		[{ constructor: 1 }, 'Unknown property constructor'],
		[{ paid: 'true' }, 'Property paid is no bool'],
		[{ status: '5' }, 'Property status is no status'],
		[{ status: 15 }, 'Property status is no status'],
		[{ total_shipping: '4.95' }, 'Property total_shipping is no number'],
		[{ total_shipping: null }, 'Property total_shipping is no number'],
		[{ customer: { billingaddress: { housenumber: '3' } } }, 'Property customer.billingaddress.housenumber is no int?'],
		[{ customer: { deliveryaddress: { first_name: 'Jan' } } }, 'Unknown property customer.deliveryaddress.first_name'],
		[{ orderrows: [{ product_name: 'A' }] }, 'Property orderrows[0].count is missing'],
		[{ orderrows: [{ count: 1, sku: 'A' }] }, 'Unknown property orderrows[0].sku'],
		[{ deliver_method: 'drone' }, 'Unknown deliver_method drone'],
	])('when %j is sent, then a strict shop refuses it and changes nothing', (body, message) => {
		const world = anOrderWorld(1);
		const before = structuredClone(world.orders);

		const answer = ask(world, 'PATCH', `/orders/${world.orders[0]?.id}/`, body);

		expect(answer).toMatchObject({ status: 400, json: { code: '400.10', developermessage: message }, reply: { committed: false } });
		expect(world.orders).toEqual(before);
	});

	it('when a forgiving shop gets them, then it takes what it knows and keeps silent', () => {
		const world = anOrderWorld(1, { mode: 'till' });

		expect(ask(world, 'PATCH', `/orders/${world.orders[0]?.id}/`, { paymethod: 'Pin', paid: 'true', status: 6 }).status).toBe(204);
		expect(world.orders[0]).toMatchObject({ paid: false, status: 6, paymethod_id: 3 });
	});

	it.each([
		['an unknown product', { orderrows: [{ product_id: 7, count: 1 }] }],
		['an unknown combination', { orderrows: [{ attribute_combination_id: 7, count: 1 }] }],
	])('when a row names %s, then the answer is 500.24', (_name, body) => {
		const world = anOrderWorld(1);

		expect(ask(world, 'PATCH', `/orders/${world.orders[0]?.id}/`, body)).toMatchObject({ status: 500, json: { code: '500.24' } });
	});

	it.each([
		['no JSON', 'status=5', 'application/json'],
		['a list', '[]', 'application/json'],
		['another content type', '{"status":5}', 'text/plain'],
	])('when the body is %s, then it is refused', (_name, body, contentType) => {
		const world = anOrderWorld(1);
		const request = aCcvRequest('PATCH', `/orders/${world.orders[0]?.id}/`, body, { 'content-type': contentType });

		expect(handle(world, request, { now: NOW, refuse: false }).status).toBe(400);
	});

	it('when a query is sent along, then a strict shop refuses it', () => {
		const world = anOrderWorld(1);

		expect(ask(world, 'PATCH', `/orders/${world.orders[0]?.id}/?size=5`, { status: 5 }).status).toBe(400);
	});
});
