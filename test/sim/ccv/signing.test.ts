import { checkSignature } from '../../../sim/ccv/auth/checkSignature';
import { signatureOf } from '../../../sim/ccv/auth/signatureOf';
import { givenCcvWorld } from '../../../sim/ccv/givenCcvWorld';
import { handle } from '../../../sim/ccv/handle';
import { aCcvRequest, ask, NOW } from './ask';

const SECRET = 'demo_secret_key';
const PATCH = { publicKey: 'demo_public_key', method: 'PATCH', uri: '/api/rest/v1/products/845754960/', body: '{"stock":99}', date: '2026-01-15T12:00:00Z' };

describe('the signature of a request', () => {
	it.each([
		['GET with a query', 'GET', '/api/rest/v1/orders/?start=0&size=25&is_paid=true', '', '2026-01-15T12:00:00Z', '8afff9102dc2726e150230bc09f1a9ce9b01a6adf810599a82a8d6ad210bb574cd110376861c5b39e9ae2b1e46ba63cb11b0fd0dd79c3a436817746902aff04b'],
		['UTF-8 body', 'POST', '/api/rest/v1/suppliers/', '{"name":"Café Één"}', '2026-01-15T12:00:00Z', '1a85af6b52567dc74ab94f7d17fe40dec559a7b0aab14b9248d59c75e941e59f40c9c3b262df0d0793de9ac721604d831fadc714c41becea70792596aed6623d'],
		['DELETE', 'DELETE', '/api/rest/v1/webhooks/7/', '', '2026-01-15T12:00:00Z', '553f2fea927d55ebdfb4dd95e308e85f909cf1d0cab4acfc10155f926b26f7369a55242d9b88ad12da998302641b429e9855b24cdefc01062ed83e6f932c2be2'],
		['no last slash, date as +00:00', 'GET', '/api/rest/v1/orders', '', '2026-01-15T12:00:00+00:00', '244e70a0385ff572e72048af9cae95e69e1e9c0a9a6a73e30623122a1b4fc22cef0228382a6f235372827a7901b41cb3e91ce87513a917551c3c6589eb5a17e2'],
	])('%s is as the documents have it', (_name, method, uri, body, date, hash) => {
		expect(signatureOf({ publicKey: 'demo_public_key', method, uri, body, date }, SECRET)).toBe(hash);
	});

	it('PATCH of stock is as the documents have it', () => {
		expect(signatureOf(PATCH, SECRET)).toBe('49a348cc56988299d62b6ab998318784cb07b5d6c3e17fafc57b0f3ea7a00610e07b8c13b8b264ac1ab776f029af86f8a2d853eefaea3666dc6abd9719e9ef38');
	});
});

describe('given a request that is not authentic', () => {
	it.each([
		['no headers', { 'x-public': '', 'x-hash': '' }],
		['another key', { 'x-public': 'other' }],
		['another hash', { 'x-hash': '0'.repeat(128) }],
		['an upper-case hash', { 'x-hash': 'A'.repeat(128) }],
		['a date 5 minutes and 1 second old', { 'x-date': '2026-01-15T11:54:59Z' }],
		['a date 5 minutes and 1 second ahead', { 'x-date': '2026-01-15T12:05:01Z' }],
		['a date in another zone', { 'x-date': '2026-01-15T13:00:00+01:00' }],
		['a date that is none', { 'x-date': 'now' }],
	])('when it has %s, then it is refused with 401.10', (_name, headers) => {
		const reply = handle(givenCcvWorld(), aCcvRequest('GET', '/orders/', '', headers), { now: NOW, refuse: false });

		expect([reply.status, JSON.parse(reply.body).code]).toEqual([401, '401.10']);
		expect(reply.headers['x-hash']).toBeUndefined();
	});

	it('when the query was changed after signing, then it is refused', () => {
		const request = { ...aCcvRequest('GET', '/orders/?size=1'), url: '/api/rest/v1/orders/?size=2' };

		expect(checkSignature(givenCcvWorld(), request, NOW)).toBe('x-hash does not match the request');
	});

	it('when the codes of the world say otherwise, then those are given', () => {
		const world = givenCcvWorld({ refusals: { auth: { status: 403, code: '403.99' } } });
		const request = aCcvRequest('GET', '/orders/', '', { 'x-public': 'other' });

		expect(handle(world, request, { now: NOW, refuse: false })).toMatchObject({ status: 403, committed: false });
	});
});

describe('given an authentic request', () => {
	it.each(['2026-01-15T11:55:00Z', '2026-01-15T12:05:00Z', '2026-01-15T12:00:00+00:00', '2026-01-15T12:00:00+0000', '2026-01-15T12:00:00.123Z'])(
		'when its date is %s, then it is answered',
		(date) => {
			expect(checkSignature(givenCcvWorld(), aCcvRequest('GET', '/orders/', '', { 'x-date': date }), NOW)).toBeUndefined();
		},
	);

	it('when it is answered, then the raw text of the answer is signed and shows the clock', () => {
		const { reply } = ask(givenCcvWorld(), 'GET', '/webshops/');

		const expected = signatureOf(
			{ publicKey: 'demo_public_key', method: 'GET', uri: '/api/rest/v1/webshops/', body: reply.body, date: '2026-01-15T12:00:00+00:00' },
			SECRET,
		);
		expect(reply.headers).toMatchObject({ date: 'Thu, 15 Jan 2026 12:00:00 GMT', 'x-date': '2026-01-15T12:00:00+00:00', 'x-hash': expected });
		expect(reply.body).toContain('http:\\/\\/shop.example\\/api\\/rest\\/v1\\/webshops\\/');
	});

	it.each([
		['application/vnd.verto.salespos+json', 'application/vnd.verto.salespos+json; charset=utf-8'],
		['application/vnd.verto.webshop+json', 'application/vnd.verto.webshop+json; charset=utf-8'],
		['application/json', 'application/json; charset=utf-8'],
	])('when it accepts %s, then the answer says so', (accept, contentType) => {
		const reply = handle(givenCcvWorld(), aCcvRequest('GET', '/webshops/', '', { accept }), { now: NOW, refuse: false });

		expect(reply.headers['content-type']).toBe(contentType);
	});
});
