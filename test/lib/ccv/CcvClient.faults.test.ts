import type { FaultKind } from '../../../sim/server/types';
import { createCcvClient } from '../../../lib/ccv/CcvClient';
import { ccvHash, uriOf } from '../../../lib/ccv/signRequest';
import type { HttpPort } from '../../../lib/http/HttpPort';
import { aClock } from '../../support/aClock';
import { aConnection, closeScenes, readAll, startScene } from './aCcvShop';

afterEach(closeScenes);

const only = (then: FaultKind, nth?: number) => [{ then, on: 'GET /orders/', nth }];

describe('given a shop whose first answer goes wrong', () => {
	it.each<FaultKind>(['reset-before', 'lose-answer', 'proxy-page', 'proxy-page-after'])('when it is %s, then the read is sent again and answered', async (fault) => {
		const { client, sim } = await startScene({ orders: 1, faults: only(fault, 1) });

		await expect(readAll(client, '/orders/', 25)).resolves.toHaveLength(1);

		expect(sim.log).toHaveLength(2);
	});

	it('when no answer comes in time, then the read is sent again and answered', async () => {
		const { client, sim } = await startScene({ orders: 1, faults: only('hang-after', 1), timeoutMs: 300 });

		await expect(readAll(client, '/orders/', 25)).resolves.toHaveLength(1);

		expect(sim.log).toHaveLength(2);
	});
});

describe('given a shop whose answers all go wrong', () => {
	it.each<[fault: FaultKind, code: string, message: string, calls: number]>([
		['lose-answer', 'unanswered', 'CCV SalesPOS, GET /orders/: no answer (the connection broke)', 4],
		['proxy-page', 'system-error', 'CCV SalesPOS, GET /orders/: CCV SalesPOS answers with a failure (HTTP 502)', 4],
		['server-error', 'system-error', 'CCV SalesPOS, GET /orders/: CCV SalesPOS answers with a failure (500.10, HTTP 500): Something went wrong', 1],
	])('when it is %s, then the read fails as %s', async (fault, code, message, calls) => {
		const { client, sim } = await startScene({ faults: only(fault) });

		await expect(client.get('/orders/')).rejects.toMatchObject({ code, message });

		expect(sim.log).toHaveLength(calls);
	});

	it.each<[fault: FaultKind, verifyResponses: boolean, message: string]>([
		['cut', true, 'CCV SalesPOS, GET /orders/: the answer does not carry the right hash'],
		['cut', false, 'CCV SalesPOS, GET /orders/: the answer is no whole JSON'],
		['garbage', false, 'CCV SalesPOS, GET /orders/: the answer is no whole JSON'],
	])('when it is %s and answers are verified: %s, then it is malformed', async (fault, verifyResponses, message) => {
		const { client } = await startScene({ orders: 1, faults: only(fault), connection: { verifyResponses } });

		await expect(client.get('/orders/')).rejects.toMatchObject({ code: 'malformed-answer', message });
	});

	it('when nobody listens, then nothing was sent and the address is named', async () => {
		const { client, sim } = await startScene();
		await sim.close();

		await expect(client.get('/orders/')).rejects.toMatchObject({
			code: 'unreachable',
			message: `CCV SalesPOS, GET /orders/: no connection to ${sim.baseUrl} (the connection is refused)`,
		});
	});
});

/** A port that answers each request with the next of these bodies, signed or not. */
function scripted(bodies: string[], isSigned: boolean): { port: HttpPort; urls: string[] } {
	const urls: string[] = [];
	const date = '2026-01-15T12:00:01+00:00';
	const port: HttpPort = {
		...aClock(),
		send: async ({ method, url }) => {
			urls.push(url);
			const body = bodies.shift() ?? '{"items":[],"next":null}';
			const hash = ccvHash(aConnection(), { method, uri: uriOf(url), body, date });
			const headers: Record<string, string> = isSigned ? { 'x-hash': hash, 'x-date': date } : {};
			return { kind: 'answered', status: 200, headers, body };
		},
	};
	return { port, urls };
}

describe('given answers that are not signed', () => {
	it.each([
		[true, 'malformed-answer'],
		[false, undefined],
	])('when Verify Responses is %s, then it ends with %s', async (verifyResponses, code) => {
		const { port } = scripted(['{"items":[]}'], false);
		const client = createCcvClient(aConnection({ baseUrl: 'https://unsigned.example', verifyResponses }), port);

		const ended = await client.get('/orders/').catch((error: { code: string }) => error.code);

		expect(ended).toEqual(code ?? { items: [] });
	});
});

describe('given pages with an odd next', () => {
	const page = (next: unknown) => JSON.stringify({ items: [1], next });

	it.each([
		['the page itself', [page('/api/rest/v1/orders/?size=1')]],
		['a page that was read already', [page('/api/rest/v1/orders/?size=1&start=1'), page('/api/rest/v1/orders/?size=1')]],
	])('when it is %s, then reading stops with an error instead of going round', async (_, bodies) => {
		const { port } = scripted([...bodies, ...bodies, ...bodies], true);

		await expect(readAll(createCcvClient(aConnection({ baseUrl: 'https://round.example' }), port), '/orders/', 1)).rejects.toMatchObject({ code: 'malformed-answer' });
	});

	it.each([
		['an address of another host', 'https://evil.example/api/rest/v1/orders/?start=1'],
		['an address without a scheme', '//evil.example/api/rest/v1/orders/?start=1'],
		['a path', '/api/rest/v1/orders/?start=1'],
		['a path without its first slash', 'api/rest/v1/orders/?start=1'],
		['a text that looks like a longer host name', '.evil.example/api/rest/v1/orders/?start=1'],
	])('when it is %s, then only the shop of the credential is called', async (_, next) => {
		const { port, urls } = scripted([page(next)], true);

		await readAll(createCcvClient(aConnection({ baseUrl: 'https://pages.example' }), port), '/orders/', 1);

		expect(urls.map((url) => new URL(url).host)).toEqual(['pages.example', 'pages.example']);
	});

	it.each(['{"items":{}}', 'null', '[]', '7'])('when a page is %s, then it is no list', async (body) => {
		const { port } = scripted([body], true);

		await expect(readAll(createCcvClient(aConnection({ baseUrl: 'https://nolist.example' }), port), '/orders/', 1)).rejects.toMatchObject({ message: 'CCV SalesPOS, GET /orders/: the answer is no list' });
	});
});
