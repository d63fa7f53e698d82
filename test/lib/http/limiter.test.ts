import { createLimiter } from '../../../lib/http/createLimiter';
import { limiterFor } from '../../../lib/http/limiterFor';
import { settle } from './startsOf';

/** Tasks that run until they are let go, and how many ever ran at a time. */
function aGate() {
	const events: string[] = [];
	const open = new Map<string, () => void>();
	let running = 0;
	const gate = {
		events,
		most: 0,
		task: (name: string) => async () => {
			events.push(name);
			running += 1;
			gate.most = Math.max(gate.most, running);
			await new Promise<void>((resolve) => open.set(name, resolve));
			running -= 1;
			return name;
		},
		async finish(name: string) {
			open.get(name)?.();
			await settle();
		},
	};
	return gate;
}

describe('given a limiter of two', () => {
	it('when four tasks come, then two run at a time, first come first served', async () => {
		const limiter = createLimiter(2);
		const gate = aGate();
		const all = Promise.all(['a', 'b', 'c', 'd'].map(async (name) => await limiter.run(gate.task(name))));
		await settle();
		expect(gate.events).toEqual(['a', 'b']);

		await gate.finish('b');
		expect(gate.events).toEqual(['a', 'b', 'c']);
		for (const name of ['c', 'a', 'd']) await gate.finish(name);

		await expect(all).resolves.toEqual(['a', 'b', 'c', 'd']);
		expect(gate.most).toBe(2);
	});

	it('when a task fails, then its place is free for the next', async () => {
		const limiter = createLimiter(1);
		const failing = limiter.run(async () => await Promise.reject(new Error('broken')));
		const next = limiter.run(async () => 'done');

		await expect(failing).rejects.toThrow('broken');
		await expect(next).resolves.toBe('done');
	});

	it('when the maximum is raised, then waiting tasks start at once; when it is lowered, then none is stopped', async () => {
		const limiter = createLimiter(1);
		const gate = aGate();
		const all = ['a', 'b', 'c', 'd'].map(async (name) => await limiter.run(gate.task(name)));
		await settle();
		limiter.setMax(3);
		await settle();
		expect(gate.events).toEqual(['a', 'b', 'c']);

		limiter.setMax(1);
		await gate.finish('a');
		await gate.finish('b');
		expect(gate.events).toEqual(['a', 'b', 'c']);
		await gate.finish('c');
		await gate.finish('d');

		await expect(Promise.all(all)).resolves.toHaveLength(4);
	});

	it.each([0, -1])('when the maximum is %d, then it is a queue', async (max) => {
		await expect(createLimiter(max).run(async () => 'done')).resolves.toBe('done');
	});
});

describe('given the limiter of an installation', () => {
	it('when it is asked for again, then it is the same one, and keeps what was set since', async () => {
		const gate = aGate();
		const limiter = limiterFor('mplus:limiter.test', 1);
		const all = ['a', 'b'].map(async (name) => await limiter.run(gate.task(name)));
		await settle();
		expect(gate.events).toEqual(['a']);

		expect(limiterFor('mplus:limiter.test', 2)).toBe(limiter);
		await settle();
		expect(gate.events).toEqual(['a']);

		limiter.setMax(2);
		await settle();
		expect(gate.events).toEqual(['a', 'b']);
		await gate.finish('a');
		await gate.finish('b');
		await Promise.all(all);
	});
});
