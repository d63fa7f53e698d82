import { duringWait, waitedFor } from '../../../lib/ccv/limitWaits';
import { hintAtWaits } from '../../../nodes/CcvSalesPos/hintAtWaits';
import { aClock } from '../../support/aClock';
import { aConnection } from './aCcvShop';
import { inProcessShop } from './inProcessShop';
import { stockWorld } from './stock/stockWorld';

const START = Date.parse('2026-11-20T10:00:00Z');

function hintsOf(connection: Parameters<typeof hintAtWaits>[1]): string[] {
	const hints: string[] = [];
	hintAtWaits({ addExecutionHints: (...given) => void hints.push(...given.map(({ message }) => message)) }, connection);
	return hints;
}

describe('waits for the limits of CCV', () => {
	it('given calls that wait at the same time, when it is asked how long, then each moment counts once, and by kind', async () => {
		const [clock, connection] = [aClock(START), aConnection()];
		const wait = async (kind: 'reads' | 'writes', ms: number) => await duringWait(connection, kind, clock, async () => await clock.sleep(ms));

		await Promise.all([wait('writes', 60_000), wait('writes', 60_000), wait('reads', 1_000)]);
		await wait('writes', 30_000).catch(() => undefined);

		const waited = Object.fromEntries(waitedFor(connection).map(({ kind, waitedMs }) => [kind, waitedMs]));
		expect(waited.writes).toBeGreaterThanOrEqual(90_000);
		expect(waited.writes).toBeLessThan(160_000);
		expect(Object.keys(waited).sort()).toEqual(['reads', 'writes']);
	});

	it('given more writes than two minutes allow, when they are done, then the hint says how long they waited, and that of the reads is none', async () => {
		const shop = inProcessShop('limit-waits', stockWorld({ simple: 1 }), { startMs: START });
		const id = shop.world.products[0]!.id;

		for (let stock = 0; stock < 250; stock++) await shop.client.send('PATCH', `/products/${id}/`, { stock: stock + 1000 }, 'always');

		expect(hintsOf(shop.client.connection)).toEqual(['CCV allows 100 writes a minute: this run waited 2 minutes for it']);
	});

	it('given a run that never waited, when it ends, then there is no hint', async () => {
		const shop = inProcessShop('no-limit-waits', {}, { startMs: START });
		await shop.client.get('/webshops/');

		expect(hintsOf(shop.client.connection)).toEqual([]);
	});
});
