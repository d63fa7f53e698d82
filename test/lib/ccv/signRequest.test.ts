import { createHmac } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { ccvHash, signRequest, uriOf } from '../../../lib/ccv/signRequest';

interface Vector {
	name: string;
	string: string;
	hash: string;
}

const KEYS = { publicKey: 'demo_public_key', secretKey: 'demo_secret_key' };
const DOSSIER = join(__dirname, '..', '..', '..', '..', 'shared', 'api', 'ccv-salespos', 'data', 'signing-vectors.json');

// Of CCV's dossier; computed apart from this package and checked with Python's hmac.
const VECTORS: Vector[] = [
	{
		name: 'a GET with a query',
		string: 'demo_public_key|GET|/api/rest/v1/orders/?start=0&size=25&is_paid=true||2026-01-15T12:00:00Z',
		hash: '8afff9102dc2726e150230bc09f1a9ce9b01a6adf810599a82a8d6ad210bb574cd110376861c5b39e9ae2b1e46ba63cb11b0fd0dd79c3a436817746902aff04b',
	},
	{
		name: 'a PATCH with a body',
		string: 'demo_public_key|PATCH|/api/rest/v1/products/845754960/|{"stock":99}|2026-01-15T12:00:00Z',
		hash: '49a348cc56988299d62b6ab998318784cb07b5d6c3e17fafc57b0f3ea7a00610e07b8c13b8b264ac1ab776f029af86f8a2d853eefaea3666dc6abd9719e9ef38',
	},
	{
		name: 'a POST with slashes in its body',
		string: 'demo_public_key|POST|/api/rest/v1/webhooks/|{"event":"orders.created","address":"https://n8n.example.com/webhook/abc","is_active":true}|2026-01-15T12:00:00Z',
		hash: '9b2cb3f4c007905517d1552b27b53ef205f1dee69eab46e6693977a1eef39537c872e2f55d37c225f61c7ab6d121890792aef4c5f0e86f385f173be6228543b8',
	},
	{
		name: 'a POST in UTF-8',
		string: 'demo_public_key|POST|/api/rest/v1/suppliers/|{"name":"Café Één"}|2026-01-15T12:00:00Z',
		hash: '1a85af6b52567dc74ab94f7d17fe40dec559a7b0aab14b9248d59c75e941e59f40c9c3b262df0d0793de9ac721604d831fadc714c41becea70792596aed6623d',
	},
	{
		name: 'a DELETE',
		string: 'demo_public_key|DELETE|/api/rest/v1/webhooks/7/||2026-01-15T12:00:00Z',
		hash: '553f2fea927d55ebdfb4dd95e308e85f909cf1d0cab4acfc10155f926b26f7369a55242d9b88ad12da998302641b429e9855b24cdefc01062ed83e6f932c2be2',
	},
	{
		name: 'an answer',
		string:
			'demo_public_key|GET|/api/rest/v1/orders/?start=0&size=25&is_paid=true|{"start":0,"size":25,"href":"https://demo.ccvshop.nl/api/rest/v1/orders/","first":null,"previous":null,"next":null,"items":[]}|2026-01-15T12:00:01+00:00',
		hash: 'e9a82cc2637eda3aa0e68d99966fa6d1583f33ad921b70b9bdefcaf4ff73bf2961f602d3b0b03b2e74bc1c3e406857f0ce92834614d0196a0372585c0350cf8c',
	},
];

/** The parts of a string to sign; none of these bodies holds a pipe. */
function hashOf(text: string): string {
	const [publicKey = '', method = '', uri = '', body = '', date = ''] = text.split('|');
	return ccvHash({ publicKey, secretKey: KEYS.secretKey }, { method, uri, body, date });
}

describe('given the signing vectors', () => {
	it.each(VECTORS)('when $name is signed, then it has the known hash', ({ string, hash }) => {
		expect(hashOf(string)).toBe(hash);
	});

	(existsSync(DOSSIER) ? it : it.skip)('when all vectors of the dossier that are ours are signed, then they have the known hashes', () => {
		const { vectors } = JSON.parse(readFileSync(DOSSIER, 'utf8')) as { vectors: Vector[] };
		const ours = vectors.filter(({ string }) => string.startsWith('demo_public_key|'));

		expect(ours.length).toBeGreaterThanOrEqual(VECTORS.length);
		expect(ours.map(({ name, string }) => [name, hashOf(string)])).toEqual(ours.map(({ name, hash }) => [name, hash]));
	});
});

describe('given a request to sign', () => {
	it('when it is signed, then the headers bear the public key, whole seconds in UTC and the hash, and never the secret', () => {
		const request = { method: 'PATCH', url: 'https://shop.example/api/rest/v1/products/845754960/', body: '{"stock":99}' };

		const headers = signRequest(KEYS, request, Date.parse('2026-01-15T12:00:00.987Z'));

		expect(headers).toEqual({ 'x-public': 'demo_public_key', 'x-date': '2026-01-15T12:00:00Z', 'x-hash': VECTORS[1]?.hash });
		expect(JSON.stringify(headers)).not.toContain(KEYS.secretKey);
	});

	it('when it is signed again a second later, then date and hash are others', () => {
		const request = { method: 'GET', url: 'https://shop.example/api/rest/v1/orders/' };

		const [first, second] = [signRequest(KEYS, request, 1_000), signRequest(KEYS, request, 2_000)];

		expect(first['x-date']).not.toBe(second['x-date']);
		expect(first['x-hash']).not.toBe(second['x-hash']);
	});

	it('when a secret is in UTF-8, then its bytes are the key', () => {
		const parts = { method: 'GET', uri: '/', body: '', date: '2026-01-15T12:00:00Z' };

		expect(ccvHash({ publicKey: 'p', secretKey: 'ë' }, parts)).toBe(createHmac('sha512', Buffer.from('ë', 'utf8')).update('p|GET|/||2026-01-15T12:00:00Z').digest('hex'));
	});

	it.each([
		['https://shop.example/api/rest/v1/orders/?size=1', '/api/rest/v1/orders/?size=1'],
		['http://shop.example:8080/a%20b?c=d%2Fe', '/a%20b?c=d%2Fe'],
		['HTTPS://SHOP.EXAMPLE/A', '/A'],
		['https://shop.example/a#part', '/a'],
		['https://shop.example', '/'],
	])('when %s is signed, then the hash is over %s', (url, uri) => {
		expect(uriOf(url)).toBe(uri);
	});
});
