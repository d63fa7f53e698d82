import { mapConcurrently } from '../../../lib/http/mapConcurrently';
import { inProcessShop, type InProcessShop } from './inProcessShop';

const MINUTE_MS = 60_000;
const START = Date.parse('2026-03-02T09:00:00Z');
/** Reading begins at these seconds of a minute: of the shop's fixed minutes, the last is the worst. */
const BEGINNINGS = [0, 30_000, 59_999];

async function readOften(shop: InProcessShop, times: number, atATime: number, path = '/orders/'): Promise<void> {
	await mapConcurrently(Array.from({ length: times }), atATime, async () => await shop.client.get(path));
}

/** Calls that arrived in the minutes between the first and the last, as a share of what is allowed in them. */
function shareUsed({ arrivals }: InProcessShop, perMinute: number): number {
	const moments = arrivals.map(({ at }) => at);
	const [first, last] = [Math.min(...moments), Math.max(...moments)];
	const before = moments.filter((at) => at < last).length;
	return before / (((last - first) / MINUTE_MS) * perMinute);
}

describe.each(['fixed', 'sliding'] as const)('given the documented limits in %s windows', (limitWindow) => {
	it.each(BEGINNINGS)('when 1,000 reads begin %d ms into a minute, then none is refused and 95 % of what is allowed is used', async (intoMs) => {
		const shop = inProcessShop(`burst-${limitWindow}-${intoMs}`, { limitWindow }, { startMs: START + intoMs });

		await readOften(shop, 1_000, 1_000);

		expect(shop.arrivals.filter(({ status }) => status !== 200)).toEqual([]);
		expect(shop.arrivals).toHaveLength(1_000);
		expect(shareUsed(shop, 150)).toBeGreaterThanOrEqual(0.95);
	});

	it.each(BEGINNINGS)('when the way takes up to a second, beginning %d ms into a minute, then still none is refused', async (intoMs) => {
		const shop = inProcessShop(`way-${limitWindow}-${intoMs}`, { limitWindow }, { startMs: START + intoMs, wayMs: 1_000 });

		await readOften(shop, 1_000, 1_000);

		expect(shop.arrivals.filter(({ status }) => status !== 200)).toEqual([]);
		expect(shareUsed(shop, 150)).toBeGreaterThanOrEqual(0.95);
	});

	it('when four at a time are read, as a run does, then none is refused either', async () => {
		const shop = inProcessShop(`four-${limitWindow}`, { limitWindow }, { startMs: START, wayMs: 300 });

		await readOften(shop, 1_000, 4);

		expect(shop.arrivals.filter(({ status }) => status !== 200)).toEqual([]);
	});

	it('when product queries are made, then their own limit of 30 holds', async () => {
		const shop = inProcessShop(`queries-${limitWindow}`, { limitWindow }, { startMs: START + 59_999 });

		await mapConcurrently(Array.from({ length: 120 }), 120, async () => await shop.client.get('/productqueries/', { productnumber: 'A' }));

		expect(shop.arrivals.filter(({ status }) => status !== 200)).toEqual([]);
		expect(shareUsed(shop, 30)).toBeGreaterThanOrEqual(0.95);
	});
});

describe('given reads of two resources', () => {
	it('when both are read at the same time, then one does not wait for the other', async () => {
		const shop = inProcessShop('two-resources', {}, { startMs: START });

		await Promise.all([readOften(shop, 145, 145, '/orders/'), readOften(shop, 145, 145, '/users/')]);

		expect(shop.clock.now() - START).toBe(0);
	});

	it('when rows of orders are read, then they cost a place of both: which one CCV counts is not documented', async () => {
		const shop = inProcessShop('nested', {}, { startMs: START });
		const path = `/orders/${shop.world.orders[0]?.id}/orderrows/`;

		await Promise.all([readOften(shop, 100, 100, '/orders/'), readOften(shop, 100, 100, path)]);

		expect(shop.arrivals.filter(({ status }) => status !== 200)).toEqual([]);
		expect(shop.arrivals.filter(({ at }) => at - START < MINUTE_MS)).toHaveLength(145);
	});
});

describe('given another program that uses the same keys', () => {
	it('when it has used up a minute, then all reads are answered, those held back in the next minutes', async () => {
		const shop = inProcessShop('shared-keys', {}, { startMs: START + 10_000 });
		shop.world.counters.calls['GET orders'] = Array<number>(100).fill(START);

		await readOften(shop, 300, 300);

		expect(shop.arrivals.filter(({ status }) => status === 200)).toHaveLength(300);
		expect(shop.arrivals.some(({ status }) => status === 429)).toBe(true);
	});
});
