import type { Exchange, HttpPort } from '../../../lib/http/HttpPort';
import { sendWithRetry } from '../../../lib/http/sendWithRetry';
import { aClock, type TestClock } from '../../support/aClock';
import { answered, aRequest, lost, neverSent } from './anExchange';

const POLICY = { repeatable: 'always', maxAttempts: 3, maxWaitMs: 8_000 } as const;

interface Scene {
	clock: TestClock;
	events: string[];
	port: HttpPort;
	send(): Promise<Exchange>;
}

/** A port that gives one exchange after the other, and a diary of what happened when. */
function aScene(...exchanges: Exchange[]): Scene {
	const clock = aClock();
	const start = clock.now();
	const events: string[] = [];
	const note = (what: string) => void events.push(`${clock.now() - start} ${what}`);
	const port: HttpPort = {
		...clock,
		send: async () => {
			note('send');
			return exchanges.shift() ?? answered(200);
		},
	};
	const hooks = { beforeAttempt: async () => note('before'), onRateLimit: (untilMs: number) => note(`hold ${untilMs - start}`) };
	return { clock, events, port, send: async () => await sendWithRetry(port, aRequest(), POLICY, hooks) };
}

describe('given a request that is sent until an answer stands', () => {
	it('when the first answer stands, then it is sent once, after its place in the budget', async () => {
		const scene = aScene(answered(200, {}, 'yes'));

		await expect(scene.send()).resolves.toEqual(answered(200, {}, 'yes'));

		expect(scene.events).toEqual(['0 before', '0 send']);
	});

	it('when it is lost and then refused, then each attempt takes a place of its own', async () => {
		const scene = aScene(lost, neverSent, answered(200));

		await expect(scene.send()).resolves.toEqual(answered(200));

		expect(scene.events).toEqual(['0 before', '0 send', '375 before', '375 send', '1125 before', '1125 send']);
	});

	it('when it meets a 429, then the others are told before the wait', async () => {
		const scene = aScene(answered(429, { 'retry-after': '10' }));

		await scene.send();

		expect(scene.events).toEqual(['0 before', '0 send', '0 hold 10000', '10000 before', '10000 send']);
	});

	it('when no attempt succeeds, then the last exchange comes back', async () => {
		const scene = aScene(lost, lost, answered(503, {}, 'down'));

		await expect(scene.send()).resolves.toEqual(answered(503, {}, 'down'));
	});

	it('when the run is cancelled before it begins, then nothing is sent', async () => {
		const scene = aScene();
		scene.clock.cancel();

		await expect(scene.send()).rejects.toMatchObject({ code: 'cancelled' });

		expect(scene.events).not.toContain('0 send');
	});

	it('when the run is cancelled during the wait, then it is not sent again', async () => {
		const scene = aScene(lost, answered(200));
		const sleep = scene.port.sleep;
		scene.port.sleep = async (ms) => {
			scene.clock.cancel();
			await sleep(ms);
		};

		await expect(scene.send()).rejects.toMatchObject({ code: 'cancelled', message: 'The execution was stopped' });

		expect(scene.events.filter((event) => event.endsWith('send'))).toHaveLength(1);
	});
});
