import { startCcv } from '../../../sim/ccv/startCcv';
import { anOrderWorld } from './anOrderWorld';
import { aCcvRequest, NOW } from './ask';

describe('given a shop on a socket', () => {
	it('when it is called, then it answers, plays its faults and keeps the calls', async () => {
		const sim = await startCcv(anOrderWorld(2), { now: () => NOW, faults: [{ on: 'GET /orders/', nth: 2, then: 'server-error' }] });
		const { url, headers } = aCcvRequest('GET', '/orders/?size=1');
		const host = sim.baseUrl.replace('http://', '');
		const get = async (): Promise<Response> => await fetch(sim.baseUrl + url, { headers: { ...(headers as Record<string, string>), host } });

		try {
			const first = await get();
			const page = (await first.json()) as { next: string };
			const second = await get();

			expect([first.status, first.headers.get('date'), page.next]).toEqual([200, 'Thu, 15 Jan 2026 12:00:00 GMT', `${sim.baseUrl}/api/rest/v1/orders/?size=1&start=1`]);
			expect([second.status, await second.json()]).toEqual([500, { status: 500, code: '500.10', developermessage: 'Something went wrong' }]);
			expect(sim.log).toMatchObject([
				{ call: 1, label: 'GET /orders/', status: 200, write: false, committed: false },
				{ call: 2, label: 'GET /orders/', status: 500, fault: 'server-error' },
			]);
		} finally {
			await sim.close();
		}
	});
});
