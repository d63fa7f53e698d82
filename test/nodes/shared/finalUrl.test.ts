import fc from 'fast-check';

import { finalUrl } from '../../../nodes/shared/finalUrl';
import { toRequestOptions } from '../../../nodes/shared/toRequestOptions';

describe('given a request of n8n that is to be signed', () => {
	it.each([
		['the address of a helper', { url: 'https://shop.example/api/rest/v1/orders/?size=1' }, 'https://shop.example/api/rest/v1/orders/?size=1'],
		['the address of the HTTP Request node', { url: '', uri: 'https://shop.example/a' }, 'https://shop.example/a'],
		['a base and a path', { baseURL: 'https://shop.example', url: '/api/rest/v1/' }, 'https://shop.example/api/rest/v1/'],
		['a base with a slash and a path', { baseURL: 'https://shop.example/', url: '/api/rest/v1/' }, 'https://shop.example/api/rest/v1/'],
		['a base with a path and a path without a slash', { baseURL: 'https://shop.example/x/', url: 'orders/' }, 'https://shop.example/x/orders/'],
		['a query of its own', { url: 'https://shop.example/a', qs: { size: 1, paid: true } }, 'https://shop.example/a?size=1&paid=true'],
		['a query and one more', { url: 'https://shop.example/a?x=1', qs: { size: 1 } }, 'https://shop.example/a?x=1&size=1'],
		['a query with what was not given', { url: 'https://shop.example/a', qs: { size: undefined, name: null, q: '' } }, 'https://shop.example/a?q='],
		['a query with a space and an umlaut', { url: 'https://shop.example/a', qs: { name: 'é b&c' } }, 'https://shop.example/a?name=%C3%A9%20b%26c'],
		['a space typed into the address', { url: 'https://shop.example/a?name=red tie' }, 'https://shop.example/a?name=red%20tie'],
		["a quote typed into the address", { url: "https://shop.example/a?name='t" }, 'https://shop.example/a?name=%27t'],
		['a host in capitals and no path', { url: 'https://SHOP.example' }, 'https://shop.example/'],
	])('when it has %s, then the address is the one that is sent', (_, options, url) => {
		expect(finalUrl(options as Parameters<typeof finalUrl>[0])).toBe(url);
	});

	it('when any query is added, then Node sends the very bytes that were signed', () => {
		const query = fc.dictionary(fc.string({ minLength: 1, unit: 'grapheme' }), fc.oneof(fc.string({ unit: 'grapheme' }), fc.integer(), fc.boolean()));

		fc.assert(
			fc.property(query, (qs) => {
				const url = finalUrl({ url: 'https://shop.example/api/rest/v1/orders/', qs } as Parameters<typeof finalUrl>[0]);

				expect(new URL(url).href).toBe(url);
				expect(Object.fromEntries(new URL(url).searchParams)).toEqual(Object.fromEntries(Object.entries(qs).map(([name, value]) => [name, String(value)])));
			}),
		);
	});
});

describe('given a request of lib', () => {
	const ALWAYS = { encoding: 'text', returnFullResponse: true, ignoreHttpStatusErrors: true, disableFollowRedirect: true };

	it('when it has a body, then n8n is given the text as it is, with every status and without redirects', () => {
		const request = { method: 'POST', url: 'https://till.example/', headers: { soapaction: 'getApiVersion' }, data: '<x/>', timeout: 20_000 } as const;

		expect(toRequestOptions(request)).toEqual({ method: 'POST', url: 'https://till.example/', headers: { soapaction: 'getApiVersion' }, body: '<x/>', timeout: 20_000, ...ALWAYS });
	});

	it('when it has none, then there is no key for it', () => {
		const options = toRequestOptions({ method: 'GET', url: 'https://shop.example/', headers: {}, timeout: 1 });

		expect(Object.keys(options)).not.toContain('body');
		expect(options).toEqual({ method: 'GET', url: 'https://shop.example/', headers: {}, timeout: 1, ...ALWAYS });
	});
});
