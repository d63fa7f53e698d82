import type { MplusClient } from '../../../../lib/mplus/MplusClient';
import { nextMarker } from '../../../../sim/mplus/store/nextMarker';
import { putStock } from '../../../../sim/mplus/store/putStock';
import type { MplusWorld } from '../../../../sim/mplus/world';
import { closeTills, startTill, type TillScene } from '../aTillScene';
import { runsOf } from './aFlow';

afterEach(async () => await closeTills());

const products = [14, 15, 16].map((number) => ({ productNumber: number, articles: [{ articleNumber: number }] }));
const aTill = async (major = 67) => await startTill({ given: { products, serviceVersion: { major, minor: 0, revision: 0 } }, fill: (world) => void putStock(world, { articleNumber: 14, free: 1 }) });
const move = (world: MplusWorld, articleNumber: number, free: number, type: 'API' | 'SALES' = 'SALES') => void putStock(world, { articleNumber, free, type: `STOCK-HISTORY-TYPE-${type}` });

/** The till's client; the branches are asked one after the other, and something happens once branch 1 has answered. */
function afterBranchOne({ client }: TillScene, happens: () => void): MplusClient {
	let branchOne: Promise<unknown> = Promise.resolve();
	const read: MplusClient['read'] = async (operation, params) => {
		if (operation !== 'getStock') return await client.read(operation, params);
		if ((params as { request: { branchNumber: number } }).request.branchNumber !== 1) {
			await branchOne;
			return await client.read(operation, params);
		}
		const answer = client.read(operation, params);
		branchOne = answer.then(happens);
		await branchOne;
		return await answer;
	};
	return { ...client, read };
}

describe.each([67, 60, 58])('given a till of release %s', (major) => {
	it('when stock moves while its branches are read, then each move comes, once', async () => {
		const till = await aTill(major);
		const { world } = till.sim;
		const moves = [() => undefined, () => [1, 2].forEach((branchNumber) => putStock(world, { articleNumber: 15, branchNumber, free: 4 }))];
		const run = runsOf({ client: afterBranchOne(till, () => moves.shift()?.()) }, 'stock');
		await run();

		const ids = [await run(), await run(), await run()].flatMap((one) => one.ids);

		expect(ids.sort()).toEqual(['1/15', '2/15']);
	});
});

describe('given stock that moves', () => {
	it('when a move is seen later than one that got its number after it, then it still comes, and none comes twice', async () => {
		const till = await aTill();
		const { world } = till.sim;
		const run = runsOf(till, 'stock');
		await run();
		const stockId = nextMarker(world, 'stock');
		move(world, 15, 5);

		const one = await run();
		move(world, 16, 6);
		world.stock.get('1/16')!.stockId = stockId;
		const [two, three] = [await run(), await run()];

		expect([one.ids, two.ids, three.ids]).toEqual([['1/15'], ['1/16'], []]);
	});

	it('when its branches are asked for at once by a till of release 60, which may not know how, then each is asked by itself', async () => {
		const till = await aTill(60);
		const run = runsOf(till, 'stock');
		await run();
		putStock(till.sim.world, { articleNumber: 14, branchNumber: 2, free: 3 });

		expect((await run()).ids).toEqual(['2/14']);
		expect(till.sim.world.failures).toEqual([]);
	});
});

describe.each([67, 58])('given own writes of stock are left out, on a till of release %s', (major) => {
	const scene = async (amountPerRun = 500) => {
		const till = await aTill(major);
		const run = runsOf(till, 'stock', { amountPerRun, filter: { leaveOutOwnWrites: true } });
		await run();
		return { world: till.sim.world, run };
	};

	it('when a sale and then a write of our own move a level between two runs, then it comes, once', async () => {
		const { world, run } = await scene();
		move(world, 14, 0);
		move(world, 14, 5, 'API');

		const [one, two] = [await run(), await run()];

		expect([one.ids, one.records, two.ids]).toEqual([['1/14'], [expect.objectContaining({ amountFree: 5 })], []]);
	});

	it('when the sale came in a run before, then the write does not come', async () => {
		const { world, run } = await scene();
		move(world, 14, 0);
		const one = await run();
		move(world, 14, 5, 'API');

		expect([one.ids, (await run()).ids]).toEqual([['1/14'], []]);
	});

	it('when only our own writes move levels, then none comes', async () => {
		const { world, run } = await scene();
		move(world, 14, 7, 'API');
		move(world, 14, 8, 'API');

		expect([(await run()).ids, (await run()).ids]).toEqual([[], []]);
	});

	it('when fewer are taken than were sold from, then those that are left come in the next run, whatever we wrote since', async () => {
		const { world, run } = await scene(1);
		move(world, 14, 0);
		move(world, 15, 3);
		move(world, 14, 5, 'API');
		move(world, 15, 6, 'API');

		const [one, two, three] = [await run(), await run(), await run()];

		expect([one.ids, two.ids, three.ids]).toEqual([['1/14'], ['1/15'], []]);
	});

	it('when a level that was sold from failed, then it comes again, also where we wrote it since', async () => {
		const { world, run } = await scene();
		move(world, 14, 0);
		move(world, 14, 5, 'API');
		const one = await run(['1/14']);
		move(world, 14, 6, 'API');

		const [two, three] = [await run(), await run()];

		expect([one.ids, two.ids, two.run.attempts, three.ids]).toEqual([['1/14'], ['1/14'], { '1/14': 1 }, []]);
	});
});
