import { createCcvClient, type CcvClient } from '../../../../lib/ccv/CcvClient';
import { setManyStocks } from '../../../../lib/ccv/stock/setManyStocks';
import type { Exchange, HttpRequest } from '../../../../lib/http/HttpPort';
import { inProcessShop, type InProcessShop } from '../inProcessShop';
import { stockWorld } from './stockWorld';

let shops = 0;
const aShop = (): InProcessShop => inProcessShop(`set-many-${shops++}`, stockWorld({ simple: 40, configurable: 10 }), { startMs: Date.parse('2026-03-02T09:00:00Z'), wayMs: 200 });

const ITEMS = [...Array.from({ length: 40 }, (_, index) => ({ sku: `P${index + 1}`, stock: 8 })), ...Array.from({ length: 40 }, (_, index) => ({ sku: `V${index + 4}`, stock: 9 }))];

/** A client whose requests of a kind end as is said instead of reaching the shop. */
function spoilt({ client }: InProcessShop, isSpoilt: (request: HttpRequest) => boolean, exchange: Exchange): CcvClient {
	return createCcvClient(client.connection, { ...client.port, send: async (request) => (isSpoilt(request) ? exchange : await client.port.send(request)) });
}

const isWrite = ({ method }: HttpRequest): boolean => method === 'PATCH';
const LOST: Exchange = { kind: 'lost', cause: 'the connection broke' };

describe('setting many stocks', () => {
	it('given progress is asked for, then it is told from the beginning to the end, with what the longer lane takes', async () => {
		const told: number[][] = [];

		await setManyStocks(aShop().client, ITEMS.slice(0, 60), { turnOn: false }, (...step) => void told.push(step));

		expect(told[0]).toEqual([0, 60, 40]);
		expect(told.at(-1)).toEqual([60, 60, 0]);
		expect(told).toHaveLength(61);
	});

	it('given a shop that answers no write any more, then after a few that is not tried with the rest', async () => {
		const shop = aShop();
		let writes = 0;

		const outcomes = await setManyStocks(spoilt(shop, (request) => isWrite(request) && ++writes > 20, LOST), ITEMS, { turnOn: false });

		const count = (wanted: string) => outcomes.filter(({ action }) => action === wanted).length;
		expect(count('set')).toBe(20);
		expect(count('unclear')).toBeGreaterThanOrEqual(4);
		expect(count('unclear')).toBeLessThanOrEqual(11);
		expect(count('set') + count('unclear') + outcomes.filter(({ reason }) => reason?.startsWith('Not sent, because CCV SalesPOS failed before it')).length).toBe(80);
		expect([...shop.world.products, ...shop.world.attributecombinations].filter(({ stock }) => stock >= 8)).toHaveLength(20);
	});

	it('given a shop that cannot be reached for the first write, then the run fails', async () => {
		const shop = spoilt(aShop(), isWrite, { kind: 'neverSent', cause: 'the connection is refused' });

		await expect(setManyStocks(shop, ITEMS, { turnOn: false })).rejects.toMatchObject({ code: 'unreachable' });
	});

	it('given the run is stopped half-way, then that is thrown, whatever was written', async () => {
		const shop = aShop();
		let writes = 0;
		const stopping = spoilt(shop, (request) => {
			if (isWrite(request) && ++writes === 10) shop.clock.cancel();
			return false;
		}, LOST);

		await expect(setManyStocks(stopping, ITEMS, { turnOn: false })).rejects.toMatchObject({ code: 'cancelled' });
		expect(shop.arrivals.filter(({ method }) => method === 'PATCH').length).toBeLessThan(20);
	});

	it('given a product that is deleted between reading and writing, then only its item is refused', async () => {
		const shop = aShop();
		const deleting = spoilt(shop, (request) => {
			if (isWrite(request)) shop.world.products = shop.world.products.filter(({ id }) => id !== 3);
			return false;
		}, LOST);

		const outcomes = await setManyStocks(deleting, ITEMS, { turnOn: false });

		expect(outcomes.filter(({ action }) => action !== 'set').map(({ article, action, reason }) => [article?.productId, action, reason])).toEqual([[3, 'refused', expect.stringMatching(/PATCH \/products\/3\/: .*500\.24/)]]);
	});
});
