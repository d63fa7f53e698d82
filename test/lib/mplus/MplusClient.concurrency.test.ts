import type { HttpPort } from '../../../lib/http/HttpPort';
import { createMplusClient } from '../../../lib/mplus/MplusClient';
import { askAbilities } from '../../../lib/mplus/askAbilities';
import { aClock } from '../../support/aClock';
import { mplusPort } from '../../support/mplusPort';
import { closeTills, startTill, type TillScene } from './aTillScene';

afterEach(closeTills);

const readAtOnce = async ({ client }: TillScene, times: number) => await Promise.all(Array.from({ length: times }, async () => await client.read('getApiVersion', {})));

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
