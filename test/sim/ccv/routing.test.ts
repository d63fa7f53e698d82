import { givenCcvWorld } from '../../../sim/ccv/givenCcvWorld';
import { handle } from '../../../sim/ccv/handle';
import { labelOf } from '../../../sim/ccv/labelOf';
import { aCcvRequest, ask, NOW } from './ask';

describe('given a path', () => {
	it.each([
		['GET', '/nonsense/', 404, '404.20'],
		['GET', '/orders/1/nonsense/', 404, '404.20'],
		['DELETE', '/orders/1/', 405, '405.10'],
		['PUT', '/orders/', 405, '405.10'],
		['GET', '/translations/', 501, '501.10'],
		['GET', '/orders/1/', 500, '500.24'],
		['GET', '/orders/abc/', 500, '500.24'],
		['GET', '/orders/1/orderrows/', 500, '500.24'],
		['GET', '/orderrows/1/', 500, '500.24'],
		['GET', '/users/1/', 500, '500.24'],
		['GET', '/products/1/', 500, '500.24'],
		['GET', '/webshops/1/', 500, '500.24'],
		['GET', '/webshops/1/settings/', 500, '500.24'],
	])('when it is %s %s, then the answer is %d with %s', (method, path, status, code) => {
		const answer = ask(givenCcvWorld(), method, path);

		expect([answer.status, answer.json.status, answer.json.code]).toEqual([status, status, code]);
	});

	it.each(['', '/', '/webshops', '/webshops/', '/webshops/90210', '/webshops/90210/settings', '/paymethods'])(
		'when it is "%s", then it is answered with and without its last slash',
		(path) => {
			expect(ask(givenCcvWorld(), 'GET', path).status).toBe(200);
		},
	);
});

describe('given a key with few permissions', () => {
	it('when it asks for another resource, then it is refused, and the root lists only its own', () => {
		const world = givenCcvWorld({ permissions: ['orders', 'webshops'] });

		expect(ask(world, 'GET', '/users/')).toMatchObject({ status: 403, json: { code: '403.10' } });
		expect(ask(world, 'GET', '/').json.items.map(({ title }) => title)).toEqual(['orders', 'webshops']);
	});
});

describe('the label of a call', () => {
	it.each([
		['GET', '/orders/339/orderrows', 'GET /orders/:id/orderrows/'],
		['PATCH', '/orders/339/', 'PATCH /orders/:id/'],
		['GET', '/orders/?size=5', 'GET /orders/'],
		['GET', '/', 'GET /'],
		['GET', '/nonsense/', 'GET ?'],
	])('%s %s is %s', (method, path, label) => {
		expect(labelOf(aCcvRequest(method, path))).toBe(label);
	});
});

describe('given a fault that the shop itself plays', () => {
	it('when it has to refuse, then it does so in its own words', () => {
		const reply = handle(givenCcvWorld(), aCcvRequest('GET', '/orders/'), { now: NOW, refuse: true });

		expect([reply.status, JSON.parse(reply.body).code, reply.committed]).toEqual([400, '400.10', false]);
	});
});
