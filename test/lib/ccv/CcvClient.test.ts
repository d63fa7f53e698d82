import { closeScenes, readAll, startScene } from './aCcvShop';

afterEach(closeScenes);

const ids = (items: unknown[]): number[] => items.map((item) => (item as { id: number }).id);

describe('given a shop with seven orders', () => {
	it('when they are read two at a time, then next is followed to its end and each comes once', async () => {
		const { client, sim } = await startScene({ orders: 7 });

		const orders = await readAll(client, '/orders/', 2);

		expect(ids(orders)).toEqual(sim.world.orders.map(({ id }) => id));
		expect(sim.log.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
	});

	it('when next names another host, then only its path is taken', async () => {
		const { client, sim } = await startScene({ orders: 7, world: { shop: { apiRoot: 'https://inside.example:8443' } } });

		const orders = await readAll(client, '/orders/', 3);

		expect(orders).toHaveLength(7);
		expect(sim.log).toHaveLength(3);
	});

	it('when a single one is read, then it comes whole', async () => {
		const { client, sim } = await startScene({ orders: 1 });
		const [order] = sim.world.orders;

		await expect(client.get(`/orders/${order?.id}/`)).resolves.toMatchObject({ id: order?.id, ordernumber: 1001 });
	});

	it('when one is unknown, then HTTP 500 with 500.24 means not found, and is not tried again', async () => {
		const { client, sim } = await startScene({ orders: 1 });

		await expect(client.get('/orders/5/')).rejects.toMatchObject({
			code: 'not-found',
			httpStatus: 500,
			systemCode: '500.24',
			message: 'CCV SalesPOS, GET /orders/5/: CCV SalesPOS does not know this record (500.24, HTTP 500): File not found: orders 5',
		});

		expect(sim.log).toHaveLength(1);
	});

	it('when the keys lack the right, then that is what the error says', async () => {
		const { client } = await startScene({ world: { permissions: ['products'] } });

		await expect(client.get('/orders/')).rejects.toMatchObject({ code: 'forbidden', systemCode: '403.10', hint: expect.stringContaining('API settings') as string });
	});

	it('when a field does not exist, then CCV refuses the request in its own words', async () => {
		const { client } = await startScene({ isUndocumented: true });

		await expect(client.get('/orders/', { colour: 'red' })).rejects.toMatchObject({ code: 'refused', httpStatus: 400, message: expect.stringContaining('Unknown parameter colour') as string });
	});
});

describe('given a shop that allows three reads a minute, used up by another program', () => {
	it('when one more is read, then it waits for the next minute, signs anew and is answered', async () => {
		const { client, clock, sim } = await startScene({ orders: 1, world: { limits: { readsPerMinute: 3 } } });
		clock.advance(20_000);
		sim.world.counters.calls['GET orders'] = [clock.now(), clock.now(), clock.now()];
		const start = clock.now();

		await expect(readAll(client, '/orders/', 25)).resolves.toHaveLength(1);

		expect(sim.log.map(({ status, at }) => [status, at - start])).toEqual([[429, 0], [200, 40_000]]);
	});

	it('when several are read at once, then all hold back after the first 429 and all are answered', async () => {
		const { client, clock, sim } = await startScene({ orders: 2, connection: { readsPerMinute: 150 }, world: { limits: { readsPerMinute: 3 } } });
		sim.world.counters.calls['GET orders'] = [clock.now(), clock.now(), clock.now()];

		const [first] = await Promise.all([client.get('/orders/'), client.get('/orders/')]);
		await client.get('/orders/');

		expect(first).toMatchObject({ items: [{}, {}] });
		expect(sim.log.filter(({ status }) => status === 429)).toHaveLength(2);
	});

	it('when every attempt meets a 429, then it gives up and says what to do', async () => {
		const { client, sim } = await startScene({ world: { limits: { readsPerMinute: 0 } } });

		await expect(client.get('/orders/')).rejects.toMatchObject({ code: 'rate-limited', systemCode: '429.10', hint: expect.stringContaining('Wait a minute') as string });

		expect(sim.log.map(({ status }) => status)).toEqual([429, 429, 429, 429]);
	});
});
