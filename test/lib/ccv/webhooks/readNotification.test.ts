import * as fc from 'fast-check';

import { idOf, readNotification } from '../../../../lib/ccv/webhooks/readNotification';
import { aNotification } from './aNotification';

const read = (text: string | Uint8Array) => readNotification(typeof text === 'string' ? Buffer.from(text) : text);

describe('given the body of a post', () => {
	it('when it is a JSON object, then it is read as it stands, with or without a byte order mark', () => {
		const text = JSON.stringify(aNotification({ name: 'Crème ☕' }));

		expect([read(text), read(`\uFEFF${text}`), read('{}')]).toEqual([JSON.parse(text), JSON.parse(text), {}]);
	});

	it.each(['', ' ', 'id=3', '[]', '[{"id":1}]', 'null', '3', '"text"', '{"id":', Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d])])('when it is %j, then it is no notification', (body) => {
		expect(read(body)).toBeUndefined();
	});

	it('when it holds keys that change what an object inherits, then they are dropped', () => {
		const notification = read('{"id":1,"__proto__":{"status":9},"constructor":{"prototype":{}},"a":{"__proto__":{"b":1}}}');

		expect(Object.keys(notification ?? {})).toEqual(['id', 'a']);
		expect((notification as { status?: unknown }).status).toBeUndefined();
	});

	it('when it is anything at all, then reading it does not fail', () => {
		fc.assert(fc.property(fc.oneof(fc.uint8Array(), fc.json().map((text) => Buffer.from(text))), (body) => {
			const notification = readNotification(body);

			expect(notification === undefined || typeof notification === 'object').toBe(true);
		}));
	});
});

describe('given a notification', () => {
	it.each<[string, object, string | undefined]>([
		['a number', { id: 12 }, '12'],
		['a number as text', { id: '12' }, '12'],
		['in href only', { id: undefined }, '340377945'],
		['in href only, with a slash', { id: null, href: 'https://x.example/api/rest/v1/orders/7/' }, '7'],
		['nowhere', { id: undefined, href: undefined }, undefined],
		['a path', { id: '../users/3', href: 'https://evil.example/x' }, undefined],
		['a fraction', { id: 1.5, href: '' }, undefined],
		['negative', { id: -1, href: 3 }, undefined],
		['too large', { id: 2 ** 60, href: null }, undefined],
		['a list', { id: [1], href: undefined }, undefined],
	])('when its id is %s, then that is read', (_where, over, id) => {
		expect(idOf(aNotification(over))).toBe(id);
	});
});
