import { probe } from '../../../../lib/ccv/connection/probe';
import { createCcvClient } from '../../../../lib/ccv/CcvClient';
import { ccvHash } from '../../../../lib/ccv/signRequest';
import type { Exchange, HttpRequest } from '../../../../lib/http/HttpPort';
import type { PosError } from '../../../../lib/http/PosError';
import { aClock } from '../../../support/aClock';
import { aConnection } from '../aCcvShop';

const LIST = JSON.stringify({ items: [{ uri: '/api/rest/v1/orders/' }] });
const answered = (status: number, body: string, headers: Record<string, string> = {}): Exchange => ({ kind: 'answered', status, headers, body });
const signed = (body: string) => {
	const date = '2026-11-20T10:00:00+00:00';
	return { 'x-date': date, 'x-hash': ccvHash(aConnection(), { method: 'GET', uri: '/api/rest/v1/', body, date }) };
};

function answering(...exchanges: Exchange[]) {
	const requests: HttpRequest[] = [];
	const port = { ...aClock(), send: async (request: HttpRequest) => exchanges[requests.push(request) - 1] ?? (exchanges.at(-1) as Exchange) };
	return { client: createCcvClient(aConnection({ baseUrl: `https://probe${Math.random()}.example` }), port), requests };
}

describe('probe', () => {
	it.each([
		['in any form', undefined, '*/*'],
		['in one form', 'application/vnd.verto.webshop+json', 'application/vnd.verto.webshop+json'],
	])('given an answer that is right, when it is asked for %s, then it comes as it went over the wire, its hash looked at', async (_, accept, sent) => {
		const { client, requests } = answering(answered(200, LIST, signed(LIST)));

		expect(await probe(client, accept)).toEqual({ answer: answered(200, LIST, signed(LIST)), atMs: client.port.now(), isGenuine: true, json: JSON.parse(LIST) });
		expect(requests.map(({ method, headers }) => [method, headers])).toEqual([['GET', { accept: sent }]]);
	});

	it.each([
		['a wrong hash', answered(200, `${LIST} `, signed(LIST)), { isGenuine: false, json: { items: [{ uri: '/api/rest/v1/orders/' }] } }],
		['a list that the keys may not read', answered(403, '{"code":"403.10"}'), { isGenuine: false, answer: { status: 403 } }],
	])('given %s, when it is asked for, then that is a finding', async (_, exchange, expected) => {
		expect(await probe(answering(exchange).client)).toMatchObject(expected);
	});

	it.each<[string, Exchange, string, RegExp]>([
		['keys that are refused', answered(401, '{"code":"401.10"}'), 'unauthorised', /refuses the public key or the secret key/],
		['a web page', answered(200, '<!DOCTYPE html><html></html>'), 'unreachable', /No API of CCV SalesPOS answers at the address in the credential \(HTTP 200\)/],
		['a web page that forbids', answered(403, '<html>Forbidden</html>'), 'unreachable', /\(HTTP 403\)/],
		['a redirect', answered(301, '', { location: 'https://www.example' }), 'unreachable', /\(HTTP 301\)/],
		['an address without an API', answered(404, '{}'), 'unreachable', /\(HTTP 404\)/],
		['an answer that is cut', answered(200, LIST.slice(0, 9)), 'malformed-answer', /no whole JSON/],
		['no connection', { kind: 'neverSent', cause: 'ECONNREFUSED' }, 'unreachable', /no connection to/],
		['a failure of CCV', answered(503, '{}'), 'system-error', /HTTP 503/],
	])('given %s, when it is asked for, then it fails with that', async (_, exchange, code, message) => {
		const failure = await probe(answering(exchange).client).then(() => undefined, (reason: unknown) => reason as PosError);

		expect([failure?.code, failure?.message]).toEqual([code, expect.stringMatching(message)]);
	});

	it('given CCV allows no more calls for now, when it is asked for, then it waits as long as CCV says', async () => {
		const { client, requests } = answering(answered(429, '{"code":"429.10"}', { 'retry-after': '7' }), answered(200, LIST, signed(LIST)));
		const before = client.port.now();

		expect(await probe(client)).toMatchObject({ json: { items: [{}] } });
		expect([requests.length, client.port.now() - before]).toEqual([2, expect.any(Number)]);
		expect(client.port.now() - before).toBeGreaterThanOrEqual(7_000);
	});
});
