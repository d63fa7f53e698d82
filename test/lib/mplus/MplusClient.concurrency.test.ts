import type { HttpPort } from '../../../lib/http/HttpPort';
import { createMplusClient } from '../../../lib/mplus/MplusClient';
import { askAbilities } from '../../../lib/mplus/askAbilities';
import { aClock } from '../../support/aClock';
import { mplusPort } from '../../support/mplusPort';
import { closeTills, startTill, type TillScene } from './aTillScene';

afterEach(closeTills);

const readAtOnce = async ({ client }: TillScene, times: number) => await Promise.all(Array.from({ length: times }, async () => await client.read('getBranches', {})));

describe('given many calls at once', () => {
	it.each([
		[undefined, 4],
		[1, 1],
		[3, 3],
	])('when the concurrency is %p, then the till sees at most %d at a time, and all are answered', async (concurrency, most) => {
		const till = await startTill({ concurrency, latencyMs: 30 });

		await expect(readAtOnce(till, 12)).resolves.toHaveLength(12);

		expect(till.sim.maxConcurrent).toBe(most);
	});

	it('when two clients call one installation, then they share its places', async () => {
		const till = await startTill({ concurrency: 2, latencyMs: 10 });
		const connection = { baseUrl: `${till.sim.baseUrl}/`, ...till.sim.world.credentials, allowUnauthorizedCerts: false };
		const other = createMplusClient(connection, mplusPort(connection, aClock()), { concurrency: 2 });

		await Promise.all([readAtOnce(till, 6), readAtOnce({ ...till, client: other }, 6)]);

		expect(till.sim.maxConcurrent).toBe(2);
	});

	it('when the run is cancelled, then what waits is not sent', async () => {
		const till = await startTill({ concurrency: 1 });
		till.clock.cancel();

		await expect(till.client.read('getApiVersion', {})).rejects.toMatchObject({ code: 'cancelled' });

		expect(till.calls()).toEqual([]);
	});
});

describe('given nobody has asked the till what it can take', () => {
	it('when one call follows another, then it is not asked', async () => {
		const till = await startTill({ concurrency: undefined });

		for (let call = 0; call < 3; call++) await till.client.read('getBranches', {});

		expect(till.calls()).toEqual(['getBranches', 'getBranches', 'getBranches']);
	});

	it('when calls would have to wait, then it is asked once, and gets half of its worker threads at a time', async () => {
		const till = await startTill({ concurrency: undefined, given: { maxWorkerThreads: 4 }, latencyMs: 20 });
		const connection = { baseUrl: till.sim.baseUrl, ...till.sim.world.credentials, allowUnauthorizedCerts: false };
		const others = Array.from({ length: 5 }, () => createMplusClient(connection, mplusPort(connection, aClock())));

		await Promise.all([till.client, ...others].map(async (client) => await readAtOnce({ ...till, client }, 2)));

		expect(till.sim.maxConcurrent).toBe(2);
		expect(till.calls().filter((call) => call === 'getApiVersion')).toHaveLength(1);
	});

	it('when it does not answer that, then the calls go on one at a time, and it is asked again later', async () => {
		const till = await startTill({ concurrency: undefined, faults: [{ on: 'getApiVersion', then: 'cut' }], latencyMs: 5 });

		await expect(readAtOnce(till, 4)).resolves.toHaveLength(4);
		expect(till.sim.maxConcurrent).toBe(1);
		till.sim.faults.length = 0;
		await readAtOnce({ ...till, client: createMplusClient({ baseUrl: till.sim.baseUrl, ...till.sim.world.credentials, allowUnauthorizedCerts: false }, till.client.port) }, 12);

		expect(till.sim.maxConcurrent).toBe(4);
	});
});

describe('given the worker threads that a till reports', () => {
	it.each([
		[16, undefined, 4],
		[16, 8, 8],
		[16, 20, 8],
		[6, undefined, 3],
		[3, 4, 1],
		[1, 4, 1],
		[0, 4, 4],
		[16, 1, 1],
	])('when there are %d and the setting is %p, then %d calls at a time', async (maxWorkerThreads, setting, concurrency) => {
		const till = await startTill({ given: { maxWorkerThreads }, latencyMs: 30 });

		await expect(askAbilities(till.client, setting)).resolves.toMatchObject({ concurrency });
		await readAtOnce(till, 2 * concurrency);

		expect(till.sim.maxConcurrent).toBeLessThanOrEqual(concurrency);
	});

	it('when it is too old to report them, then the default holds', async () => {
		const answer = '<E:Envelope xmlns:E="http://schemas.xmlsoap.org/soap/envelope/"><E:Body><getApiVersionResponse><majorNumber>1</majorNumber></getApiVersionResponse></E:Body></E:Envelope>';
		const port: HttpPort = { ...aClock(), send: async () => ({ kind: 'answered', status: 200, headers: {}, body: answer }) };
		const client = createMplusClient({ baseUrl: 'https://old.example', ident: 'i', secret: 's', allowUnauthorizedCerts: false }, port);

		await expect(askAbilities(client, 10)).resolves.toMatchObject({ concurrency: 4 });
	});
});
