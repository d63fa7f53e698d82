import fc from 'fast-check';

import { ccvOrigin, ccvUrl, nextUrl } from '../../../lib/ccv/ccvUrl';

describe('given a base URL', () => {
	it.each([
		['https://myshop.ccvshop.nl', 'https://myshop.ccvshop.nl'],
		['https://myshop.ccvshop.nl/', 'https://myshop.ccvshop.nl'],
		['https://myshop.ccvshop.nl/api/rest/v1/', 'https://myshop.ccvshop.nl'],
		['HTTPS://MyShop.ccvshop.nl/onderhoud?x=1', 'https://myshop.ccvshop.nl'],
		['http://127.0.0.1:8080/x', 'http://127.0.0.1:8080'],
	])('when it is %s, then the origin is %s', (baseUrl, origin) => {
		expect(ccvOrigin(baseUrl)).toBe(origin);
	});

	it.each(['', 'myshop.ccvshop.nl', 'ftp://shop.example', 'https://', 'https://a b', 'javascript:alert(1)'])('when it is "%s", then the setting is refused', (baseUrl) => {
		expect(() => ccvOrigin(baseUrl)).toThrow(expect.objectContaining({ code: 'invalid-setting', message: 'The base URL of CCV SalesPOS is no web address' }));
	});
});

describe('given a query', () => {
	it.each([
		['nothing', {}, ''],
		['an absent value', { size: undefined }, ''],
		['numbers and booleans', { start: 0, size: 250, is_paid: false }, '?start=0&size=250&is_paid=false'],
		['a space', { productname: 'red tie' }, '?productname=red%20tie'],
		['what RFC 3986 reserves', { q: "!'()*/?:@&=+$,;#[]" }, '?q=%21%27%28%29%2A%2F%3F%3A%40%26%3D%2B%24%2C%3B%23%5B%5D'],
		['what RFC 3986 leaves alone', { q: '-._~' }, '?q=-._~'],
		['half an emoji', { q: 'a\uD83D' }, '?q=a%EF%BF%BD'],
		['an umlaut', { q: 'é' }, '?q=%C3%A9'],
	])('when it holds %s, then it is percent-encoded strictly', (_, query, encoded) => {
		expect(ccvUrl('https://shop.example/x', '/orders/', query)).toBe(`https://shop.example/api/rest/v1/orders/${encoded}`);
	});

	it('when it holds any text, then Node sends the very bytes that were signed, and the server reads the text', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (text) => {
				const url = ccvUrl('https://shop.example', '/products/', { productname: text });

				expect(new URL(url).href).toBe(url);
				expect(new URL(url).searchParams.get('productname')).toBe(text);
			}),
		);
	});
});

describe('given the address of the next page', () => {
	it.each([
		['https://shop.example/api/rest/v1/products/?start=250&size=250', 'https://shop.example/api/rest/v1/products/?start=250&size=250'],
		['http://inner.example/api/rest/v1/products/?start=25', 'https://shop.example/api/rest/v1/products/?start=25'],
		['/api/rest/v1/products/?start=25', 'https://shop.example/api/rest/v1/products/?start=25'],
		['https://shop.example/api/rest/v1/products/?productname=red+tie&start=25', 'https://shop.example/api/rest/v1/products/?productname=red%20tie&start=25'],
		['https://shop.example/api/rest/v1/products/?productname=a%2Bb*&start=25', 'https://shop.example/api/rest/v1/products/?productname=a%2Bb%2A&start=25'],
		['https://shop.example/api/rest/v1/products/', 'https://shop.example/api/rest/v1/products/'],
	])('when it is %s, then %s is called', (next, expected) => {
		expect(nextUrl('https://shop.example', next)).toBe(expected);
	});

	it('when it is none, then the answer is malformed', () => {
		expect(() => nextUrl('https://shop.example', 'http://')).toThrow(expect.objectContaining({ code: 'malformed-answer' }));
	});
});
