import { createCcvClient } from '../../../../lib/ccv/CcvClient';
import { fetchInTurn } from '../../../../lib/ccv/webhooks/fetchInTurn';
import type { HttpPort } from '../../../../lib/http/HttpPort';
import { placeOrder } from '../../../../sim/ccv/actions/placeOrder';
import { aClock } from '../../../support/aClock';
import { aConnection } from '../aCcvShop';
import { inProcessShop } from '../inProcessShop';
import { aNotification } from './aNotification';

const WORST = Date.parse('2026-03-02T09:00:59.999Z');

/** A shop whose answers begin when told; on an injected clock. */
function aSilentShop(name: string) {
	const clock = aClock();
	const shop = { calls: 0, isUp: false };
	const port: HttpPort = {
		...clock,
		send: async ({ timeout }) => {
			shop.calls += 1;
			await clock.sleep(shop.isUp ? 50 : timeout);
			return shop.isUp ? { kind: 'answered', status: 200, headers: {}, body: '{"id":7}' } : { kind: 'lost', cause: 'no answer in time' };
		},
	};
	return { shop, clock, client: createCcvClient(aConnection({ baseUrl: `https://${name}.example`, verifyResponses: false }), port) };
}

describe('given a crowd of notifications of orders, and the documented limits', () => {
	it.each([
		[300, 'fixed', 5],
		[300, 'sliding', 5],
		[1_000, 'fixed', 15],
	] as const)('when %d come at once and the shop counts in %s windows, then each has its order with the rows, and nothing is refused', async (count, limitWindow, minutes) => {
		const { client, clock, world, arrivals } = inProcessShop(`crowd-${count}-${limitWindow}`, { limitWindow }, { startMs: WORST, wayMs: 400 });
		const ids = Array.from({ length: count }, () => placeOrder(world, { begunAt: '2026-03-02T09:00:00Z', rows: [{ product_number: 'TIE-RED', count: 1, price: 19.95 }] }).id);
		const begin = clock.now();

		// Each execution has a client of its own.
		const fetched = await Promise.all(ids.map(async (id) => await fetchInTurn(createCcvClient(client.connection, client.port), 'orders.created', aNotification({ id }), true)));

		expect(fetched.filter(({ resource }) => resource === null)).toEqual([]);
		expect(fetched.map(({ resource }) => resource)).toEqual(ids.map((id) => expect.objectContaining({ id, orderrows: { href: expect.any(String), collection: [expect.objectContaining({ product_number: 'TIE-RED' })] } })));
		expect(arrivals).toHaveLength(2 * count);
		expect(arrivals.filter(({ status }) => status === 429)).toEqual([]);
		expect(clock.now() - begin).toBeLessThan(minutes * 60_000);
	});
});

describe('given a shop that hangs', () => {
	it('when a thousand notifications come, then all are given up when the first have had their time', async () => {
		const { client, clock, shop } = aSilentShop('hangs');
		const begin = clock.now();
		const fetched = await Promise.all(Array.from({ length: 1_000 }, async (_, id) => await fetchInTurn(client, 'orders.created', aNotification({ id: id + 1 }), true)));

		expect(fetched.filter(({ resource, resourceTrouble }) => resource === null && /no answer/.test(resourceTrouble ?? ''))).toHaveLength(1_000);
		expect(clock.now() - begin).toBeLessThanOrEqual(150_000);
		expect(shop.calls).toBeLessThanOrEqual(40);
	});

	it('when it answers again, then those that come later have their order', async () => {
		const { client, shop } = aSilentShop('wakes');
		const notification = aNotification({ id: 7 });
		expect(await fetchInTurn(client, 'orders.created', notification, false)).toMatchObject({ resource: null });
		shop.isUp = true;

		const fetched = await Promise.all(Array.from({ length: 300 }, async () => await fetchInTurn(client, 'orders.created', notification, false)));
		expect(fetched.filter(({ resource }) => resource === null)).toEqual([]);
	});
});
