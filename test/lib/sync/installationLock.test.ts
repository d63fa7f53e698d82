import { withInstallationLock, type Holding } from '../../../lib/sync/installationLock';
import { aClock } from '../../support/aClock';

let last = 0;
/** Locks outlive a test, so each test has a till of its own. */
const aTill = () => `mplus:till-${++last}`;

/** A task that ends when it is told to. */
function aTask() {
	let finish: () => void = () => undefined;
	const ended = new Promise<void>((resolve) => (finish = resolve));
	return { finish, ended };
}

describe('given several executions for one till', () => {
	it('when they come one after the other, then each waits for those before it', async () => {
		const [till, clock, seen] = [aTill(), aClock(), [] as string[]];
		const execute = async (name: string) =>
			await withInstallationLock(till, clock, async () => {
				seen.push(`${name} begins`);
				await clock.sleep(1000);
				seen.push(`${name} ends`);
			});

		await Promise.all([execute('a'), execute('b'), execute('c')]);

		expect(seen).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
	});

	it('when one fails, then the next goes on', async () => {
		const [till, clock] = [aTill(), aClock()];

		const ends = await Promise.allSettled([
			withInstallationLock(till, clock, async () => await Promise.reject(new Error('till is down'))),
			withInstallationLock(till, clock, async () => await Promise.resolve('done')),
		]);

		expect(ends).toEqual([{ status: 'rejected', reason: new Error('till is down') }, { status: 'fulfilled', value: 'done' }]);
	});

	it('when one is stopped while it waits, then it gives up and the one behind it gets its turn', async () => {
		const till = aTill();
		const [clock, stopped] = [aClock(), aClock()];
		const first = aTask();
		const holding = withInstallationLock(till, clock, async () => await first.ended);
		const waiting = withInstallationLock(till, stopped, async () => await Promise.resolve('never'));
		stopped.cancel();
		await expect(waiting).rejects.toMatchObject({ code: 'cancelled', message: 'The execution was stopped while it waited for another one' });
		const behind = withInstallationLock(till, aClock(), async () => await Promise.resolve('turn'));

		first.finish();

		await expect(holding).resolves.toBeUndefined();
		await expect(behind).resolves.toBe('turn');
	});

	it('when they are for two tills, then they do not wait', async () => {
		const first = aTask();
		const holding = withInstallationLock(aTill(), aClock(), async () => await first.ended);

		const other = await withInstallationLock(aTill(), aClock(), async () => await Promise.resolve('at once'));

		first.finish();
		await holding;
		expect(other).toBe('at once');
	});
});

describe('given an execution that read while another one wrote', () => {
	/** Runs `first`, and behind it an execution that asks whether it was overtaken. */
	async function overtaken(first: (holding: Holding) => void, flow = 'orders', from: string | null = 'A', readsLater = false): Promise<boolean> {
		const till = aTill();
		const task = aTask();
		const clock = aClock();
		const ahead = withInstallationLock(till, clock, async (holding) => {
			await task.ended;
			first(holding);
		});
		const startedAtMs = readsLater ? clock.now() + 60_000 : clock.now();
		const behind = withInstallationLock(till, aClock(), async (holding) => await Promise.resolve(holding.isOvertaken(flow, from, startedAtMs)));
		task.finish();
		await ahead;
		return await behind;
	}

	it.each([
		['handed over a checkpoint of the same flow and beginning', (holding: Holding) => holding.handOver('orders', 'A'), true],
		['handed over that of another flow', (holding: Holding) => holding.handOver('products', 'A'), false],
		['began at another checkpoint', (holding: Holding) => holding.handOver('orders', 'B'), false],
		['was a first run', (holding: Holding) => holding.handOver('orders', null), false],
		['stored nothing', () => undefined, false],
	])('when the one ahead %s, then it knows', async (_, first, expected) => {
		expect(await overtaken(first)).toBe(expected);
	});

	it('when both are first runs, then the second is overtaken', async () => {
		expect(await overtaken((holding) => holding.handOver('orders', null), 'orders', null)).toBe(true);
	});

	it('when it began to read after the other ended, then it is not: that one\'s rows were not stored', async () => {
		expect(await overtaken((holding) => holding.handOver('orders', 'A'), 'orders', 'A', true)).toBe(false);
	});

	it('when another one was stopped in between, then it is overtaken all the same', async () => {
		const till = aTill();
		const task = aTask();
		const stopped = aClock();
		const ahead = withInstallationLock(till, aClock(), async (holding) => {
			await task.ended;
			holding.handOver('orders', 'A');
		});
		const behind = withInstallationLock(till, aClock(), async (holding) => await Promise.resolve(holding.isOvertaken('orders', 'A', 0)));
		const gone = withInstallationLock(till, stopped, async () => await Promise.resolve());
		stopped.cancel();
		await expect(gone).rejects.toMatchObject({ code: 'cancelled' });
		const late = withInstallationLock(till, aClock(), async (holding) => await Promise.resolve(holding.isOvertaken('orders', 'A', 0)));

		task.finish();
		await ahead;

		expect(await Promise.all([behind, late])).toEqual([true, true]);
	});
});
