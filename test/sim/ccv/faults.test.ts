import { givenCcvWorld } from '../../../sim/ccv/givenCcvWorld';
import { handle } from '../../../sim/ccv/handle';
import { startCcv } from '../../../sim/ccv/startCcv';
import { signatureOf } from '../../../sim/ccv/auth/signatureOf';
import type { CcvWorld } from '../../../sim/ccv/world';
import { givenMplusWorld } from '../../../sim/mplus/givenMplusWorld';
import { startMplus } from '../../../sim/mplus/startMplus';
import type { PlayedFault, SimReply } from '../../../sim/server/types';
import { anOrderWorld } from './anOrderWorld';
import { aCcvRequest, ask, NOW } from './ask';

const patchPaid = (world: CcvWorld, play: PlayedFault): SimReply =>
	handle(world, aCcvRequest('PATCH', `/orders/${world.orders[0]?.id}/`, '{"paid":true}'), { now: NOW, refuse: false, play });

describe('given a fault in the words of the shop', () => {
	it.each([
		['rate-limit', 429, '429.10', true],
		['rate-limit-total', 429, '429.11', true],
		['unauthorised', 401, '401.10', false],
	] as const)('when it is %s, then the answer is %d with %s and nothing was done', (play, status, code, isSigned) => {
		const world = anOrderWorld(1, { limits: { writesPerMinute: 1 } });

		const reply = patchPaid(world, play);

		expect([reply.status, JSON.parse(reply.body).code, reply.committed, reply.headers['x-hash'] !== undefined]).toEqual([status, code, false, isSigned]);
		expect(reply.headers['retry-after']).toBeUndefined();
		expect([world.orders[0]?.paid, world.counters.calls['PATCH orders'] ?? []]).toEqual([false, []]);
	});

	it('when the world says how long to wait, then a 429 says so, and no other answer', () => {
		const world = anOrderWorld(1, { retryAfterSeconds: 7 });

		expect(patchPaid(world, 'rate-limit').headers['retry-after']).toBe('7');
		expect(patchPaid(world, 'unauthorised').headers['retry-after']).toBeUndefined();
	});

	it('when the codes of the world say otherwise, then those are given', () => {
		const world = anOrderWorld(1, { refusals: { auth: { status: 403, code: '403.99' } } });

		expect(patchPaid(world, 'unauthorised').status).toBe(403);
	});

	it('when the body is lost, then it was done, and the hash is that of an empty body', () => {
		const world = anOrderWorld(1);
		const path = `/orders/${world.orders[0]?.id}/`;

		const reply = handle(world, aCcvRequest('GET', path), { now: NOW, refuse: false, play: 'empty-body' });

		const hash = signatureOf({ publicKey: 'demo_public_key', method: 'GET', uri: `/api/rest/v1${path}`, body: '', date: String(reply.headers['x-date']) }, 'demo_secret_key');
		expect([reply.status, reply.body, reply.headers['x-hash'], reply.headers['content-type']]).toEqual([200, '', hash, undefined]);
		expect([patchPaid(world, 'empty-body').committed, world.orders[0]?.paid]).toEqual([true, true]);
	});

	it('when a call is refused, then a lost body changes nothing of that', () => {
		const reply = handle(givenCcvWorld(), aCcvRequest('GET', '/orders/1/'), { now: NOW, refuse: false, play: 'empty-body' });

		expect([reply.status, JSON.parse(reply.body).code]).toEqual([500, '500.24']);
	});

	it('when it comes over the wire, then it hits the call that it waits for', async () => {
		const sim = await startCcv(anOrderWorld(1), { now: () => NOW, faults: [{ on: 'GET /orders/', nth: 1, then: 'rate-limit' }] });
		const { url, headers } = aCcvRequest('GET', '/orders/');
		const get = async (): Promise<number> => (await fetch(sim.baseUrl + url, { headers: headers as Record<string, string> })).status;

		try {
			expect([await get(), await get()]).toEqual([429, 200]);
			expect(sim.log).toMatchObject([{ status: 429, fault: 'rate-limit', committed: false }, { status: 200 }]);
		} finally {
			await sim.close();
		}
	});

	it('when a system has no words for it, then it answers its server error', async () => {
		const till = await startMplus(givenMplusWorld(), { faults: [{ then: 'rate-limit-total' }] });

		try {
			const response = await fetch(till.baseUrl, { method: 'POST', body: '<x/>' });

			expect([response.status, await response.text()]).toEqual([500, expect.stringContaining('Internal server error')]);
			expect(till.world.failures).toEqual([]);
		} finally {
			await till.close();
		}
	});
});

describe('given a limit over all calls', () => {
	it('when it is reached, then every resource is 429.11 until the next minute', () => {
		const world = givenCcvWorld({ limits: { totalPerMinute: 2 } });

		expect([ask(world, 'GET', '/orders/').status, ask(world, 'GET', '/users/').status]).toEqual([200, 200]);
		expect(ask(world, 'GET', '/webshops/')).toMatchObject({ status: 429, json: { code: '429.11' } });
		expect(ask(world, 'GET', '/webshops/', undefined, NOW + 60_000).status).toBe(200);
	});

	it('when a resource is used up first, then it is 429.10 and costs nothing of the total', () => {
		const world = givenCcvWorld({ limits: { totalPerMinute: 2, readsPerMinute: 1 } });

		const codes = ['/orders/', '/orders/', '/users/', '/paymethods/'].map((path) => ask(world, 'GET', path).json.code);

		expect(codes).toEqual([undefined, '429.10', undefined, '429.11']);
	});
});
