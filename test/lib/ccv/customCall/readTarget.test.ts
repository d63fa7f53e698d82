import * as fc from 'fast-check';

import { ccvUrl } from '../../../../lib/ccv/ccvUrl';
import { joinQuery } from '../../../../lib/ccv/customCall/joinQuery';
import { readTarget, type CallTarget } from '../../../../lib/ccv/customCall/readTarget';
import { failureOf } from '../../../support/failureOf';

const BASE = 'https://Shop.example/beheer/';
const ROOT = 'https://shop.example/api/rest/v1';

describe('readTarget', () => {
	it.each([
		['/orders/', '/orders/'],
		['orders', '/orders/'],
		[' /orders/12/orderrows/ ', '/orders/12/orderrows/'],
		['/api/rest/v1/orders/', '/orders/'],
		['api/rest/v1', '/'],
		['/', '/'],
		['https://shop.example/api/rest/v1/orders/12', '/orders/12/'],
		['HTTPS://SHOP.example/api/rest/v1/', '/'],
		['/webshops/1/languages/c..x/', '/webshops/1/languages/c..x/'],
		["/tags/O'Neil (v2)*!/", '/tags/O%27Neil%20%28v2%29%2A%21/'],
		['/tags/Für/', '/tags/F%C3%BCr/'],
		['/tags/F%C3%BCr%20dich/', '/tags/F%C3%BCr%20dich/'],
		['/tags/a+b:c@d/', '/tags/a%2Bb%3Ac%40d/'],
	])('given %s, when it is read, then the path is %s', (given, path) => {
		expect(readTarget(given, BASE)).toEqual({ path, query: {} });
	});

	it.each([
		['/orders/?start=0&size=25', '/orders/', { start: '0', size: '25' }],
		['https://shop.example/api/rest/v1/products/?productname=red+tie%26hat', '/products/', { productname: 'red tie&hat' }],
		['/products?productname=a?b', '/products/', { productname: 'a?b' }],
		['/orders/?', '/orders/', {}],
	])('given a query in the path, when %s is read, then it is taken apart, to be encoded anew', (given, path, query) => {
		expect(readTarget(given, BASE)).toEqual({ path, query });
	});

	it.each([
		['', /Path is empty/],
		['https://evil.example/api/rest/v1/orders/', /names another host/],
		['https://shop.example.evil.example/api/rest/v1/orders/', /names another host/],
		['https://shop.example@evil.example/orders/', /names another host/],
		['https://user:pass@shop.example/api/rest/v1/orders/', /names another host/],
		['https://shop.example:8443/api/rest/v1/orders/', /names another host/],
		['http://shop.example/api/rest/v1/orders/', /names another host/],
		['//evil.example/orders/', /names another host/],
		['javascript:alert(1)', /names another host/],
		['/../../../beheer/', /leads to another place/],
		['/orders/./', /leads to another place/],
		['/orders/%2e%2e/users/', /leads to another place/],
		['/orders/.%2E/', /leads to another place/],
		['/orders/%252e%252e/', /percent-encoded twice/],
		['/orders/..%2fusers/', /hides a character/],
		['/orders/12%2Forderrows/', /hides a character/],
		['/orders/%5C/', /hides a character/],
		['/orders/%3Fstart=0/', /hides a character/],
		['/orders/%23/', /hides a character/],
		['/orders/%0d%0aHost:evil/', /hides a character/],
		['/orders/%00/', /hides a character/],
		['/orders/%E0%A4%A/', /cannot be read|not percent-encoded/],
		['/orders/%zz/', /not percent-encoded/],
		['/orders/100%/', /not percent-encoded/],
		['/orders\\..\\users/', /has a backslash/],
		['/orders/\r\nX-Evil: 1', /cannot stand in an address/],
		['/orders/\u0000/', /cannot stand in an address/],
		['/orders/\ud800/', /cannot stand in an address/],
		['/orders/#rows', /has a #/],
		['/orders//orderrows/', /has an empty part/],
		['/orders/undefined/', /has the part "undefined"/],
		['/orders/null/', /has the part "null"/],
		['/orders/[object Object]/', /has the part "\[object Object\]"/],
		['/API/Docs/', /is not below \/api\/rest\/v1\//],
		['/api/rest/v2/orders/', /is not below \/api\/rest\/v1\//],
		['https://shop.example/API/Schema/x.json', /is not below \/api\/rest\/v1\//],
		['/orders/?start=0&start=5', /has start twice/],
	])('given %j, when it is read, then it is refused', (given, message) => {
		const failure = failureOf(() => readTarget(given, BASE));

		expect([failure?.code, failure?.message]).toEqual(['invalid-setting', expect.stringMatching(message)]);
		expect(failure?.message).not.toMatch(/[\p{Cc}\p{Cs}]/u);
	});

	it('given any text, when it is read, then it is refused or leads below the API of our own host, and stays the same bytes for whoever reads it as an address', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 40 }), fc.array(fc.constantFrom('/', '.', '..', '%2e', '%2f', '%25', '?', '#', '\\', '@', ':', 'orders', 'é', ' ', "'", 'https://shop.example', '//', '\n', '&', '=', '+')).map((parts) => parts.join(''))), (text) => {
				const target = targetOf(text);
				if (!target) return;
				const url = ccvUrl(BASE, target.path, target.query);
				expect(url.startsWith(`${ROOT}/`)).toBe(true);
				expect(new URL(url).href).toBe(url);
			}),
			{ numRuns: 2_000 },
		);
	});
});

function targetOf(text: string): CallTarget | undefined {
	try {
		return readTarget(text, BASE);
	} catch (failure) {
		expect((failure as Error).name).toBe('PosError');
		return undefined;
	}
}

describe('joinQuery', () => {
	it('given values of each kind, when they are joined, then lists have commas, null is left out, and an empty text stays', () => {
		expect(joinQuery({ size: '25' }, { orderby: 'id_desc', is_paid: true, status: 2, expand: ['productphotos', 'attributecombinations'], brand: null, productname: '' })).toEqual({
			size: '25',
			orderby: 'id_desc',
			is_paid: 'true',
			status: '2',
			expand: 'productphotos,attributecombinations',
			productname: '',
		});
	});

	it.each([
		[{ size: 10 }, /size is given twice/],
		[{ a: { b: 1 } }, /a must be a text, a number/],
		[{ a: [{ b: 1 }] }, /a must be a text, a number/],
		[{ a: NaN }, /a must be a text, a number/],
		[{ '': 'x' }, /cannot be sent/],
		[{ a: '\udfff' }, /cannot be sent/],
	])('given %j, when they are joined, then that is refused', (given, message) => {
		expect(failureOf(() => joinQuery({ size: '25' }, given))?.message).toMatch(message);
	});
});
