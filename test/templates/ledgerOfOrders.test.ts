import { decodeCheckpoint } from '../../lib/sync/checkpoint/decodeCheckpoint';
import { encodeCheckpoint } from '../../lib/sync/checkpoint/encodeCheckpoint';
import { placeWebOrder, tillOrdersOf } from '../support/placeWebOrder';
import { startPair, type Pair } from '../support/startPair';
import { withSettings } from '../support/template';
import { outcomesOf, templateScene } from '../support/templateScene';

let pairs: Pair[] = [];

async function given(...options: Parameters<typeof startPair>): Promise<Pair> {
	const pair = await startPair(...options);
	pairs.push(pair);
	return pair;
}

afterEach(async () => {
	await Promise.all(pairs.map(async (pair) => await pair.close()));
	pairs = [];
});

describe('the ledger of the order template', () => {
	it('given the store fails between the dead letters and the checkpoint, when it runs again, then nothing is lost and nothing is doubled', async () => {
		const pair = await given({ withoutOrders: true });
		const fine = placeWebOrder(pair);
		const held = placeWebOrder(pair, { rows: [] });
		const scene = templateScene(pair);
		scene.dataTables.onWrite = ({ kind }) => {
			if (kind === 'checkpoint') throw new Error('the database went away');
		};

		const cut = await scene.run();
		scene.dataTables.onWrite = undefined;
		const again = await scene.run();

		expect(cut.error).toContain('the database went away');
		expect(outcomesOf(again)).toMatchObject({ synced: [], skipped: [{ reason: 'exists' }], held: [{ reason: 'no-lines' }], failed: [] });
		expect(tillOrdersOf(pair, fine.id)).toHaveLength(1);
		const letters = scene.ledger().filter(({ kind }) => kind === 'deadLetter');
		expect(letters).toMatchObject([{ record: String(held.id), reason: 'no-lines', status: 'open' }]);
		expect(scene.checkpoint()).toBeDefined();
	});

	it('given the checkpoint of another shop, when the same flow runs on this one, then it is refused and says which field to change', async () => {
		const pair = await given({ withoutOrders: true });
		const scene = templateScene(pair);
		await scene.run();
		const second = await given({ withoutOrders: true, ccv: { shop: { id: 777 } } });
		placeWebOrder(second);

		const refused = await scene.run((workflow) => workflow, second);

		expect(refused.error).toMatch(/belongs to another source: ccv:90210, not ccv:777.*field flow in Settings/);
		expect(second.mplus.world.orders.size).toBe(0);
	});

	it('given the checkpoint was made with another till, when the flow runs on this one, then it is refused before anything is written', async () => {
		const pair = await given({ withoutOrders: true });
		const scene = templateScene(pair);
		await scene.run();
		placeWebOrder(pair);
		const otherTill = await given({ withoutOrders: true });

		const refused = await scene.run((workflow) => workflow, { credentials: { ...pair.credentials, mplusKassaApi: otherTill.credentials.mplusKassaApi } });

		expect(refused.error).toMatch(/belongs to another target/);
		expect(otherTill.mplus.world.orders.size).toBe(0);
	});

	it('given a checkpoint of another kind of record, when the flow runs, then it is refused', async () => {
		const pair = await given({ withoutOrders: true });
		const scene = templateScene(pair);
		await scene.run();
		const row = scene.checkpoint();
		const { checkpoint } = JSON.parse(String(row?.detail)) as { checkpoint: string };
		if (row) row.detail = JSON.stringify({ checkpoint: encodeCheckpoint({ ...decodeCheckpoint(checkpoint), kind: 'stock' }) });

		const refused = await scene.run();

		expect(refused.error).toMatch(/belongs to another kind of record: stock, not order.*field flow in Settings/);
	});

	it('given two runs on one day, when both are done, then the day has the sums of both and the checkpoint is the last row', async () => {
		const pair = await given({ withoutOrders: true });
		placeWebOrder(pair);
		const scene = templateScene(pair);
		const first = await scene.run();
		placeWebOrder(pair);

		await scene.run();

		const day = scene.ledger().find(({ kind }) => kind === 'day');
		expect(JSON.parse(String(day?.detail))).toMatchObject({ totals: { runs: 2, read: 2, synced: 2 } });
		expect(first.output('Order Sync', 4).map(({ json }) => json.kind)).toEqual(['day', 'run', 'checkpoint']);
		expect(first.output('Order Sync', 4).every(({ pairedItem }) => JSON.stringify(pairedItem) === '{"item":0,"input":1}')).toBe(true);
		expect(first.output('Order Sync', 0).map(({ pairedItem }) => pairedItem)).toEqual([{ item: 0, input: 0 }]);
	});

	it('given an order fails in every run, when five runs have passed, then it is a dead letter and is read no more', async () => {
		const pair = await given({ withoutOrders: true });
		const poison = placeWebOrder(pair);
		const fine = placeWebOrder(pair);
		pair.mplus.faults.push({ on: 'createOrderV3', containing: `ccv-90210-${poison.id}<`, then: 'server-error' });
		const scene = templateScene(pair);

		const attempts: unknown[] = [];
		for (let run = 0; run < 6; run++) attempts.push(outcomesOf(await scene.run()).failed.map(({ attempts: count }) => count));

		expect(attempts).toEqual([[1], [2], [3], [4], [5], []]);
		expect(tillOrdersOf(pair, fine.id)).toHaveLength(1);
		expect(scene.ledger().filter(({ kind }) => kind === 'deadLetter')).toMatchObject([{ record: String(poison.id), reason: 'till-failure', attempts: 5, status: 'open' }]);
	});

	it('given the till is down, when it runs, then the run stops and the checkpoint stays where it was', async () => {
		const pair = await given({ withoutOrders: true });
		placeWebOrder(pair);
		const scene = templateScene(pair);
		await scene.run();
		const before = scene.checkpoint()?.detail;
		const order = placeWebOrder(pair);
		pair.mplus.faults.push({ then: 'proxy-page' });

		const stopped = await scene.run();
		pair.mplus.faults.length = 0;
		await scene.run();

		expect(stopped.error).toMatch(/MplusKASSA/);
		expect(before).not.toEqual(scene.checkpoint()?.detail);
		expect(stopped.timesRun('Store Ledger')).toBe(0);
		expect(tillOrdersOf(pair, order.id)).toHaveLength(1);
	});

	it('given the ledger of another flow in the same table, when this one runs, then it begins at its own start', async () => {
		const pair = await given({ withoutOrders: true });
		const scene = templateScene(pair);
		await scene.run();
		const order = placeWebOrder(pair);

		await scene.run((workflow) => withSettings(workflow, { flow: 'second' }));

		expect(tillOrdersOf(pair, order.id)).toHaveLength(1);
		expect(scene.ledger().filter(({ kind }) => kind === 'checkpoint').map(({ key }) => key)).toEqual(['ccv-orders-to-mplus/checkpoint', 'second/checkpoint']);
	});
});
