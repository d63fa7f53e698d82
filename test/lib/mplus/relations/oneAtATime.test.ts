import { oneAtATime } from '../../../../lib/mplus/relations/oneAtATime';
import { aClock } from '../../../support/aClock';

/** Lets all that can go on go on. */
const settle = async (): Promise<void> => await new Promise((resolve) => setImmediate(resolve));
const waiting = () => ({ ...aClock(), sleep: settle });

function aTask() {
	let finish = (): void => undefined;
	const done = new Promise<void>((resolve) => (finish = resolve));
	return { run: async () => await done, finish };
}

describe('oneAtATime', () => {
	it('given two tasks of one name, when both come, then the second waits for the first', async () => {
		const [first, order] = [aTask(), [] as string[]];

		const both = [oneAtATime('a', waiting(), async () => (await first.run(), order.push('first'))), oneAtATime('a', waiting(), async () => order.push('second'))];
		await settle();
		expect(order).toEqual([]);
		first.finish();
		await Promise.all(both);

		expect(order).toEqual(['first', 'second']);
	});

	it('given another name, when both come, then neither waits', async () => {
		const first = aTask();

		const one = oneAtATime('a', waiting(), first.run);
		await expect(oneAtATime('b', waiting(), async () => 'done')).resolves.toBe('done');
		first.finish();
		await one;
	});

	it('given the first fails, when a second waits, then it has its turn', async () => {
		const fails = oneAtATime('a', waiting(), async () => await Promise.reject(new Error('no')));
		const second = oneAtATime('a', waiting(), async () => 'done');

		await expect(fails).rejects.toThrow('no');
		await expect(second).resolves.toBe('done');
	});

	it('given an execution is stopped, when it waits, then it gives up its place', async () => {
		const [first, order] = [aTask(), [] as string[]];
		const one = oneAtATime('a', waiting(), first.run);
		const stopped = oneAtATime('a', { ...waiting(), isCancelled: () => true }, async () => order.push('stopped'));
		const third = oneAtATime('a', waiting(), async () => order.push('third'));

		await expect(stopped).rejects.toMatchObject({ code: 'cancelled' });
		first.finish();
		await Promise.all([one, third]);

		expect(order).toEqual(['third']);
	});
});
