import { completeBasket } from '../../sim/ccv/actions/completeBasket';
import { payOrder } from '../../sim/ccv/actions/payOrder';
import type { WorkflowFile } from '../support/engine/runWorkflow';
import { placeWebOrder, tillOrdersOf } from '../support/placeWebOrder';
import { startPair, type Pair, type PairOptions } from '../support/startPair';
import { withSettings } from '../support/template';
import { outcomesOf, templateScene } from '../support/templateScene';

let pair: Pair;

async function given(options: PairOptions = { withoutOrders: true }): Promise<Pair> {
	pair = await startPair(options);
	return pair;
}

afterEach(async () => {
	expect(pair.mplus.world.failures).toEqual([]);
	await pair.close();
});

describe('the template "Sync CCV orders to MplusKASSA"', () => {
	it('given an empty shop, when it runs from now on and an order arrives, then the second run carries that order', async () => {
		await given();
		const scene = templateScene(pair, { start: 'fromNow' });

		const first = await scene.run();
		const order = placeWebOrder(pair, { begunAt: new Date().toISOString().replace(/\.\d+Z/, 'Z') });
		const second = await scene.run();

		expect([first.error, second.error]).toEqual([undefined, undefined]);
		expect(first.timesRun('Order Sync')).toBe(1);
		expect(outcomesOf(second).synced).toMatchObject([{ reason: 'created', order: { id: String(order.id) } }]);
		expect(tillOrdersOf(pair, order.id)).toHaveLength(1);
	});

	it('given orders before the first run, when it runs from now on, then they are left alone', async () => {
		await given();
		placeWebOrder(pair);
		placeWebOrder(pair, { paid: false });
		const scene = templateScene(pair, { start: 'fromNow' });

		await scene.run();
		pair.ccv.world.orders.forEach(({ id }) => payOrder(pair.ccv.world, id));
		await scene.run();

		expect(pair.mplus.world.orders.size).toBe(0);
	});

	it.each(['basket', 'completion'] as const)(
		'given create_date is the %s, when a basket is completed and an order is paid three days later, then each arrives once',
		async (createDateIs) => {
			await given({ withoutOrders: true, ccv: { createDateIs } });
			const unpaid = placeWebOrder(pair, { begunAt: '2026-11-16T09:00:00Z', paid: false });
			const basket = placeWebOrder(pair, { begunAt: '2026-11-16T09:30:00Z', is_completed: false });
			placeWebOrder(pair, { begunAt: '2026-11-16T10:00:00Z' });
			const scene = templateScene(pair);
			await scene.run();
			placeWebOrder(pair, { begunAt: '2026-11-19T08:00:00Z' });
			await scene.run();

			payOrder(pair.ccv.world, unpaid.id);
			completeBasket(pair.ccv.world, basket.id, '2026-11-19T09:31:00Z');
			await scene.run();
			const again = await scene.run();

			expect([unpaid, basket].map(({ id }) => tillOrdersOf(pair, id).length)).toEqual([1, 1]);
			expect(pair.mplus.world.orders.size).toBe(4);
			expect(outcomesOf(again)).toEqual({ synced: [], skipped: [], held: [], failed: [] });
		},
	);

	it('given equal creation dates around the position, when a few are read per run, then none is lost', async () => {
		await given();
		const orders = Array.from({ length: 12 }, (_, index) => placeWebOrder(pair, { begunAt: index < 2 ? '2026-11-20T09:00:00Z' : '2026-11-20T10:00:00Z' }));
		const scene = templateScene(pair, { start: 'fromBeginning', amountPerRun: 5 });

		for (let run = 0; run < 3; run++) await scene.run();
		const late = placeWebOrder(pair, { begunAt: '2026-11-20T10:00:00Z' });
		await scene.run();

		expect([...orders, late].map(({ id }) => tillOrdersOf(pair, id).length)).toEqual(Array(13).fill(1));
	});

	it('given every node upside down on the canvas, when it runs, then the ledger is the same', async () => {
		await given({});
		const upright = templateScene(pair);
		await upright.run();
		await pair.close();
		await given({});
		const reversed = templateScene(pair);

		await reversed.run(upsideDown);

		const settled = (scene: typeof upright) => scene.ledger().map(({ key, status, reason, message, attempts, detail }) => ({ key: String(key).replace(/\/run\/\d+/, '/run'), status, reason, message, attempts, detail: String(detail).replace(/"startedAt":"[^"]+"/, '').replace(/127\.0\.0\.1%3A\d+\|[^"]*/, '') }));
		expect(settled(reversed)).toEqual(settled(upright));
		expect(reversed.checkpoint()).toBeDefined();
	});

	it('given a filter between Records and Map Order, when it drops an order, then no checkpoint is stored and the run says left-out', async () => {
		await given();
		placeWebOrder(pair);
		const dropped = placeWebOrder(pair);
		const scene = templateScene(pair);

		await scene.run((workflow) => withFilter(workflow, dropped.id));

		expect(scene.checkpoint()).toBeUndefined();
		expect(scene.ledger().find(({ kind }) => kind === 'run')).toMatchObject({ reason: 'left-out', message: expect.stringContaining(String(dropped.id)) });
		await scene.run();
		expect(tillOrdersOf(pair, dropped.id)).toHaveLength(1);
		expect(scene.checkpoint()).toBeDefined();
	});

	it('given a dry run, when it runs with and without a checkpoint, then nothing is written and no checkpoint is stored', async () => {
		await given();
		const orders = Array.from({ length: 30 }, () => placeWebOrder(pair));
		const scene = templateScene(pair, { start: 'fromNow', dryRun: true });

		const finished = await scene.run();

		expect(outcomesOf(finished).synced.map(({ order }) => Number((order as { id: string }).id)).sort()).toEqual(orders.slice(-25).map(({ id }) => id).sort());
		expect(outcomesOf(finished).synced[0]).toMatchObject({ dryRun: true, sent: { total: expect.any(Number) } });
		expect(scene.ledger().map(({ kind }) => kind)).toEqual(['run']);
		expect(pair.mplus.log.filter(({ write }) => write)).toEqual([]);
		await scene.run((workflow) => withSettings(workflow, { start: 'fromBeginning' }));
		expect(scene.ledger().map(({ kind }) => kind)).toEqual(['run']);
		expect(pair.mplus.world.orders.size).toBe(0);
	});

	it('given two executions at once, when both read the same orders, then each is written once', async () => {
		await given({});
		const scene = templateScene(pair);
		await scene.run((workflow) => withSettings(workflow, { dryRun: true }));

		const [one, other] = await Promise.all([scene.run(), scene.run()]);

		expect([one.error, other.error]).toEqual([undefined, undefined]);
		const external = [...pair.mplus.world.orders.values()].map(({ extOrderId }) => extOrderId);
		expect(new Set(external).size).toBe(external.length);
		expect(external).toHaveLength(275);
		expect(pair.mplus.log.filter(({ label }) => label === 'createOrderV3')).toHaveLength(275);
	});
});

/** Every node mirrored: n8n runs branches from top to bottom. */
function upsideDown(workflow: WorkflowFile): WorkflowFile {
	return { ...workflow, nodes: workflow.nodes.map((node) => ({ ...node, position: [node.position[0], -node.position[1]] })) };
}

/** n8n's own Filter node between Records and Map Order, that drops one order. */
function withFilter(workflow: WorkflowFile, id: number): WorkflowFile {
	const filter = {
		id: 'filter',
		name: 'Only some',
		type: 'n8n-nodes-base.filter',
		typeVersion: 2.2,
		position: [900, 0] as [number, number],
		parameters: {
			conditions: {
				options: { caseSensitive: true, leftValue: '', typeValidation: 'loose', version: 2 },
				conditions: [{ id: 'condition', leftValue: '={{ $json.id }}', rightValue: id, operator: { type: 'number', operation: 'notEquals' } }],
				combinator: 'and',
			},
			options: {},
		},
	};
	const [, run] = workflow.connections['Get Changed']?.main ?? [];
	return {
		...workflow,
		nodes: [...workflow.nodes, filter],
		connections: {
			...workflow.connections,
			'Get Changed': { main: [[{ node: 'Only some', type: 'main', index: 0 }], run ?? []] },
			'Only some': { main: [[{ node: 'Map Order', type: 'main', index: 0 }]] },
		},
	};
}
