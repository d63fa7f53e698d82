import { closeScenes, startScene } from './aCcvShop';

afterEach(closeScenes);

const MINUTE_MS = 60_000;

describe('given a login that CCV refuses', () => {
	it.each([
		['secret key', { secretKey: 'another secret/key' }],
		['public key', { publicKey: 'another' }],
	])('when the %s is wrong, then the keys are named and no secret is shown', async (_, connection) => {
		const { client, sim } = await startScene({ connection });

		const failure = await client.get('/orders/').catch((error: unknown) => error);

		expect(failure).toMatchObject({ code: 'unauthorised', httpStatus: 401, message: expect.stringContaining('refuses the public key or the secret key') as string });
		expect(JSON.stringify([failure, (failure as Error).message])).not.toMatch(/another secret|another%20secret|demo_secret_key/);
		expect(sim.log).toHaveLength(1);
	});

	it.each([
		['ahead', 10 * MINUTE_MS, '10 minutes ahead'],
		['behind', -10 * MINUTE_MS, '10 minutes behind'],
		['just more than allowed ahead', 5 * MINUTE_MS + 2_000, '5 minutes ahead'],
	])('when the clock is %s, then the clock is named with its minutes', async (_, clockOffMs, words) => {
		const { client } = await startScene({ clockOffMs });

		await expect(client.get('/orders/')).rejects.toMatchObject({
			code: 'clock-skew',
			message: expect.stringContaining(`CCV SalesPOS refuses the request; the clock of the n8n server is ${words}: x-date differs more than 5 minutes`) as string,
		});
	});

	it('when the clock is a little off and the key is wrong, then it is the key: CCV allows five minutes', async () => {
		const { client } = await startScene({ clockOffMs: 2 * MINUTE_MS, connection: { secretKey: 'wrong' } });

		await expect(client.get('/orders/')).rejects.toMatchObject({ code: 'unauthorised' });
	});
});

describe('given a clock that is four minutes off', () => {
	it('when something is read, then CCV answers', async () => {
		const { client } = await startScene({ clockOffMs: 4 * MINUTE_MS });

		await expect(client.get('/orders/')).resolves.toMatchObject({ items: [] });
	});
});
