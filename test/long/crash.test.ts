import { undisturbed, type CrashResult } from '../support/crash/crashAt';
import { cutData, type CutData } from '../support/crash/cutData';
import { drawPoints, type CrashPoint } from '../support/crash/drawPoints';
import { readSeed, runPoints, say } from '../support/crash/runPoints';

const POINTS = 200;
const AFTER_COMMIT = 60;
const REAL_KILLS = 20;

describe('200 crashes', () => {
	const seed = readSeed();
	let data: CutData;
	let history: Awaited<ReturnType<typeof undisturbed>>;
	let points: CrashPoint[];

	beforeAll(async () => {
		data = cutData();
		history = await undisturbed(data);
		points = drawPoints(history.calls, POINTS, seed, REAL_KILLS);
		say(`${POINTS} crash points over ${history.calls.length} calls: CRASH_SEED=${seed}; ${kindsOf(points)}`);
	});
	afterAll(() => data.remove());

	it('without one, everything is carried', () => {
		expect(history.faults).toEqual([]);
	});

	it('given a crash at any call, when the flow runs again, then no order and no customer is there twice and none is lost', async () => {
		const started = Date.now();
		const { results, faults } = await runPoints(points, data);
		const afterCommit = results.filter((result) => result.afterCommit).length;
		say(`${afterCommit} after a commit and before its answer; ${faults.length} faults; ${Math.round((Date.now() - started) / 1000)} s`);

		expect(faults).toEqual([]);
		expect(afterCommit).toBeGreaterThanOrEqual(AFTER_COMMIT);
		expect(points.filter(({ kind }) => kind === 'kill')).toHaveLength(REAL_KILLS);
	});

	it('given the same crashes with look-ups and keys off, when the flow runs again, then orders and customers are doubled: the test can fail', async () => {
		const undoubled = await undisturbed(data, { memoryless: true });
		const { results } = await runPoints(points, data, { memoryless: true });
		const withMore = (count: (result: CrashResult) => number) => results.filter((result) => count(result) > count(undoubled)).length;
		const [orders, customers] = [withMore((result) => result.doubledOrders), withMore((result) => result.doubledRelations)];
		const total = results.reduce((sum, { doubledOrders }) => sum + doubledOrders, 0);
		say(`Without look-ups and keys: doubled orders at ${orders} points (${total} orders), doubled customers at ${customers}`);

		expect(undoubled.doubledOrders).toBe(0);
		expect(orders).toBeGreaterThan(0);
		expect(customers).toBeGreaterThan(0);
	});
});

function kindsOf(points: CrashPoint[]): string {
	const counts = new Map<string, number>();
	for (const { kind } of points) counts.set(kind, (counts.get(kind) ?? 0) + 1);
	return [...counts].sort().map(([kind, count]) => `${count} ${kind}`).join(', ');
}
