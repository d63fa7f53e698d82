import { request as httpRequest } from 'node:http';

import type { Fault, RunningSim } from '../../../sim/server/types';
import { startMplus } from '../../../sim/mplus/startMplus';
import type { MplusWorld } from '../../../sim/mplus/world';
import { aTill } from './aTill';
import { anOrderXml, v3 } from './anOrderXml';
import { envelope, LOGIN, NOON, text } from './callTill';

type Outcome = { status: number; body: string } | 'lost';

/** node's own client: `lost` when the connection breaks or 150 ms pass without an answer. */
async function send(sim: RunningSim<MplusWorld>, body: string, path = LOGIN): Promise<Outcome> {
	return await new Promise((resolve) => {
		const request = httpRequest(`${sim.baseUrl}${path}`, { method: 'POST', timeout: 150 }, (response) => {
			const chunks: Buffer[] = [];
			response.on('data', (chunk: Buffer) => chunks.push(chunk));
			response.on('end', () => resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks).toString() }));
		});
		request.on('timeout', () => request.destroy(new Error('timeout')));
		request.on('error', () => resolve('lost'));
		request.end(envelope(body));
	});
}

describe('given a till on a socket', () => {
	let sim: RunningSim<MplusWorld>;
	const start = async (faults: Fault[] = [], world = aTill()): Promise<void> => {
		sim = await startMplus(world, { faults, now: () => NOON });
	};

	afterEach(async () => await sim.close());

	it.each<[Fault['then'], Outcome | { status: number }, number]>([
		['reset-before', 'lost', 0],
		['lose-answer', 'lost', 1],
		['hang-before', 'lost', 0],
		['hang-after', 'lost', 1],
		['server-error', { status: 500 }, 0],
		['server-error-after', { status: 500 }, 1],
		['proxy-page', { status: 502 }, 0],
		['proxy-page-after', { status: 502 }, 1],
		['cut', { status: 200 }, 1],
		['garbage', { status: 200 }, 1],
		['refuse', { status: 200 }, 0],
	])('when the fault is %s, then the client sees it and the order exists or not', async (then, outcome, orders) => {
		await start([{ on: 'createOrderV3', nth: 1, then }]);

		const seen = await send(sim, v3(anOrderXml({ extOrderId: 'x' })));

		expect(seen === 'lost' ? seen : { status: seen.status }).toEqual(outcome);
		expect([sim.world.orders.size, sim.log[0]?.fault, sim.log[0]?.committed]).toEqual([orders, then, orders === 1]);
	});

	it('when an order whose answer was lost is sent again, then the first answer is replayed', async () => {
		await start([{ on: 'createOrderV3', nth: 1, then: 'lose-answer' }]);
		await send(sim, v3(anOrderXml({ extOrderId: 'x' })));

		const replay = await send(sim, v3(anOrderXml({ extOrderId: 'x' })));

		expect(replay === 'lost' ? replay : text(replay, 'idempotencyResult')).toBe('IDEMPOTENCY-RESULT-REPLAY-RESPONSE');
		expect(sim.world.orders.size).toBe(1);
	});

	it('when the path is any other, then it answers, and the log holds no secret', async () => {
		await start();

		await send(sim, '<ns1:getApiVersion/>', `/some/path${LOGIN.slice(1)}`);

		expect(sim.log).toMatchObject([
			{ label: 'getApiVersion', status: 200, write: false, url: '/some/path?ident=***&secret=***' },
		]);
	});

	it.each<['fault' | '401', number, string]>([
		['fault', 500, 'SOAP-ENV:Client.Authentication'],
		['401', 401, 'Unauthorized'],
	])('when the login is wrong and refused by %s, then it answers %i', async (loginRefusal, status, word) => {
		await start([], aTill({ loginRefusal }));

		const replies = [
			await send(sim, '<ns1:getApiVersion/>', '/?ident=demo&secret=wrong'),
			await send(sim, '<ns1:getApiVersion/>', '/'),
		];

		for (const reply of replies) expect(reply).toMatchObject({ status, body: expect.stringContaining(word) });
	});

	it('when the world holds what the WSDL does not allow, then the answer is an error and the world remembers it', async () => {
		const world = aTill();
		world.employees.set(5, { employeeNumber: 5.5, name: 'Half', active: true, syncMarker: 9 });
		await start([], world);

		const reply = await send(sim, '<ns1:getEmployees/>');

		expect(reply).toMatchObject({ status: 500 });
		expect(world.failures[0]).toContain('Employee.employeeNumber is no long: 5.5');
	});

	it('when the WSDL is asked for, then it comes without a login', async () => {
		await start();

		const reply = await fetch(`${sim.baseUrl}/?wsdl`);

		expect([reply.status, await reply.text()]).toEqual([200, expect.stringContaining('urn:mplusqapi')]);
		expect((await fetch(sim.baseUrl)).status).toBe(405);
	});
});
