import fc from 'fast-check';

import { redactSecrets } from '../../../lib/http/redactSecrets';
import { redactUrl } from '../../../lib/http/redactUrl';

const SECRET = `aB/c+d e&f<g>"h'é=\\`;
const FORMS: Array<[form: string, text: string]> = [
	['raw', SECRET],
	['URL-encoded', encodeURIComponent(SECRET)],
	['URL-encoded with a plus for the space', encodeURIComponent(SECRET).replaceAll('%20', '+')],
	['URL-encoded in lower case', encodeURIComponent(SECRET).replace(/%../g, (byte) => byte.toLowerCase())],
	['URL-encoded as RFC 3986 says', encodeURIComponent(SECRET).replaceAll("'", '%27')],
	['as axios writes a query', encodeURIComponent(SECRET).replaceAll('%20', '+').replaceAll('%2B', '+')],
	['in URLSearchParams', new URLSearchParams({ s: SECRET }).toString().slice(2)],
	['in XML', SECRET.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&apos;')],
	['in XML of numbers', [...SECRET].map((character) => `&#${character.codePointAt(0)};`).join('')],
	['in XML of hexadecimal numbers', [...SECRET].map((character) => `&#x${character.codePointAt(0)?.toString(16).toUpperCase()};`).join('')],
	['in JSON', JSON.stringify(SECRET).slice(1, -1)],
	['in JSON with escaped slashes', JSON.stringify(SECRET).slice(1, -1).replaceAll('/', '\\/')],
];

describe('given a text from outside that holds a secret', () => {
	it.each(FORMS)('when it is %s, then it is gone and the rest stays', (_, form) => {
		expect(redactSecrets(`wrong login (${form}) at till 3, again ${form}`, ['demo', SECRET])).toBe('wrong login (***) at till 3, again ***');
	});

	it('when one secret holds another, then nothing of the longer one is left', () => {
		expect(redactSecrets('ident=demo&secret=demo-secret', ['demo', 'demo-secret'])).toBe('ident=***&secret=***');
	});

	it.each(['$&', '$1', '.*', '(', '[a-z]', '\\d', 'a|b', '^', '{2}'])('when it is %s, then it is taken literally', (secret) => {
		expect(redactSecrets(`x ${secret} y`, [secret])).toBe('x *** y');
	});

	it('when there is no secret or it is elsewhere, then the text stays as it is', () => {
		expect(redactSecrets('Unknown ident', ['', 'demo-secret'])).toBe('Unknown ident');
	});

	it('when any secret is wrapped in any text, then no form of it is left', () => {
		const secret = fc.string({ minLength: 4, maxLength: 24, unit: 'grapheme' });

		fc.assert(
			fc.property(secret, (given) => {
				const text = `${given} ${encodeURIComponent(given)} ${encodeURIComponent(given).toLowerCase()}`.split(' ', 2).join('\n');

				expect(redactSecrets(`<${given}>`, [given])).toBe('<***>');
				expect(redactSecrets(`?secret=${encodeURIComponent(given)}&x=1`, [given])).toBe('?secret=***&x=1');
				expect(redactSecrets(text, [given])).not.toContain(encodeURIComponent(given));
			}),
		);
	});
});

describe('given an address', () => {
	it.each([
		['https://api.example:12345/?ident=demo&secret=s', 'https://api.example:12345/'],
		['https://demo:s@api.example/path', 'https://api.example/path'],
		['https://api.example/path#secret=s', 'https://api.example/path'],
		['https://api.example/?a=//x@y', 'https://api.example/'],
		['/path', '/path'],
	])('when %s is shown, then it is %s', (url, shown) => {
		expect(redactUrl(url)).toBe(shown);
	});
});
