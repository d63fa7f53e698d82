import { isGenuineAnswer } from '../../../lib/ccv/isGenuineAnswer';
import { ccvHash } from '../../../lib/ccv/signRequest';
import type { HttpAnswer } from '../../../lib/http/HttpPort';

const KEYS = { publicKey: 'demo_public_key', secretKey: 'demo_secret_key' };
const REQUEST = { method: 'GET', url: 'https://shop.example/api/rest/v1/orders/?size=1' };
const DATE = '2026-01-15T12:00:01+00:00';
// CCV escapes slashes, and its hash is over the escaped text.
const BODY = '{"href":"https:\\/\\/shop.example\\/api\\/rest\\/v1\\/orders\\/","name":"Café"}';
const HASH = ccvHash(KEYS, { method: 'GET', uri: '/api/rest/v1/orders/?size=1', body: BODY, date: DATE });

const anAnswer = (over: Partial<HttpAnswer> = {}): HttpAnswer => ({ kind: 'answered', status: 200, headers: { 'x-hash': HASH, 'x-date': DATE }, body: BODY, ...over });

describe('given an answer of CCV', () => {
	it.each([
		['as it was sent, with escaped slashes', anAnswer(), true],
		['with its hash in capitals', anAnswer({ headers: { 'x-hash': HASH.toUpperCase(), 'x-date': DATE } }), true],
		['with the slashes unescaped on the way', anAnswer({ body: BODY.replaceAll('\\/', '/') }), false],
		['with another amount in it', anAnswer({ body: BODY.replace('Café', 'Cafe') }), false],
		['with a line end more', anAnswer({ body: `${BODY}\n` }), false],
		['with another date', anAnswer({ headers: { 'x-hash': HASH, 'x-date': '2026-01-15T12:00:02+00:00' } }), false],
		['without a hash', anAnswer({ headers: { 'x-date': DATE } }), false],
		['without a date', anAnswer({ headers: { 'x-hash': HASH } }), false],
		['with a hash cut short', anAnswer({ headers: { 'x-hash': HASH.slice(0, 64), 'x-date': DATE } }), false],
		['with an empty hash', anAnswer({ headers: { 'x-hash': '', 'x-date': DATE } }), false],
	])('when it comes %s, then it is genuine: %#', (_, answer, genuine) => {
		expect(isGenuineAnswer(KEYS, REQUEST, answer)).toBe(genuine);
	});

	it('when it is the answer to another request, then it is not genuine', () => {
		expect(isGenuineAnswer(KEYS, { ...REQUEST, url: REQUEST.url.replace('size=1', 'size=2') }, anAnswer())).toBe(false);
		expect(isGenuineAnswer(KEYS, { ...REQUEST, method: 'POST' }, anAnswer())).toBe(false);
	});

	it('when it is signed with another secret, then it is not genuine', () => {
		expect(isGenuineAnswer({ ...KEYS, secretKey: 'another' }, REQUEST, anAnswer())).toBe(false);
	});
});
