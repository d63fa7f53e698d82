import { createMplusClient } from '../../../lib/mplus/MplusClient';
import { demandService, hasService, tillService } from '../../../lib/mplus/tillService';
import { aClock } from '../../support/aClock';
import { mplusPort } from '../../support/mplusPort';
import { standIn } from '../../support/standIn';
import { closeTills, startTill } from './aTillScene';
import { anAnswer } from './soap/soapMessage';

afterAll(closeTills);

describe('given a till', () => {
	it('when its service is asked for again and again, then it is one call', async () => {
		const { client, calls } = await startTill({ given: { serviceVersion: { major: 66, minor: 2, revision: 1 }, maxWorkerThreads: 6 } });

		await expect(tillService(client)).resolves.toEqual({ major: 66, version: '66.2.1', halfOfWorkers: 3 });
		await expect(Promise.all([hasService(client, 66), hasService(client, 67), tillService(client)])).resolves.toMatchObject([true, false, { major: 66 }]);
		expect(calls()).toEqual(['getApiVersion']);
	});

	it('when the question fails, then it is asked again by the next', async () => {
		const { client, sim } = await startTill({ faults: [{ on: 'getApiVersion', then: 'cut' }] });

		await expect(tillService(client)).rejects.toMatchObject({ code: 'malformed-answer' });
		sim.faults.length = 0;

		await expect(hasService(client, 67)).resolves.toBe(true);
	});

	it('when it is too old, then the message names its version and the one needed', async () => {
		const { client } = await startTill({ given: { serviceVersion: { major: 58, minor: 0, revision: 4 } } });

		await expect(demandService(client, 59, 'cancelling an order')).rejects.toMatchObject({
			code: 'refused',
			message: 'This till has service version 58.0.4; cancelling an order needs 59 or later',
			hint: 'Ask Mplus for an update',
		});
		await expect(demandService(client, 58, 'anything')).resolves.toBeUndefined();
	});

	it('when it does not say its release, then it is taken for a new one', async () => {
		const silent = await standIn({ body: anAnswer('<ns:getApiVersionResponse/>') });
		const connection = { baseUrl: `http://${silent.host}`, ident: 'i', secret: 's', allowUnauthorizedCerts: false };
		const client = createMplusClient(connection, mplusPort(connection, aClock()));

		await expect(hasService(client, 99)).resolves.toBe(true);
		await expect(tillService(client)).resolves.toEqual({});
		await silent.close();
	});

	it('when it was asked, then it gets no more than half of its worker threads at a time', async () => {
		const { client, sim } = await startTill({ given: { maxWorkerThreads: 4 }, latencyMs: 5 });

		await tillService(client);
		await Promise.all(Array.from({ length: 10 }, async () => await client.read('getBranches', {})));

		expect(sim.maxConcurrent).toBe(2);
	});
});
