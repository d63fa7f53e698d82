import type { Clock } from '../../lib/http/HttpPort';

export interface TestClock extends Clock {
	/** Every sleep so far, in milliseconds. */
	readonly slept: number[];
	advance(ms: number): void;
	cancel(): void;
	/** Time stands still while the work runs: a real request takes no time on this clock. */
	hold<T>(work: Promise<T>): Promise<T>;
}

/**
 * A clock that moves only when all who are awake sleep on it: it then jumps to the first to wake. Its `now` may serve a
 * simulator as well. Give it to a port whole (`createAxiosPort({ ...clock })`), so that requests hold it.
 */
export function aClock(startMs = Date.parse('2026-03-02T09:00:00Z'), random: () => number = () => 0.5): TestClock {
	let nowMs = startMs;
	let cancelled = false;
	let running = false;
	let held = 0;
	let release: () => void = () => undefined;
	const slept: number[] = [];
	const sleepers: Array<{ at: number; wake: () => void }> = [];

	async function run(): Promise<void> {
		while (sleepers.length > 0) {
			await settled();
			while (held > 0) {
				await new Promise<void>((resolve) => (release = resolve));
				await settled();
			}
			sleepers.sort((a, b) => a.at - b.at);
			const next = sleepers.shift();
			nowMs = Math.max(nowMs, next?.at ?? nowMs);
			next?.wake();
		}
		running = false;
	}

	return {
		slept,
		now: () => nowMs,
		random,
		isCancelled: () => cancelled,
		advance: (ms) => void (nowMs += ms),
		cancel: () => void (cancelled = true),
		async hold(work) {
			held += 1;
			try {
				return await work;
			} finally {
				held -= 1;
				if (held === 0) release();
			}
		},
		async sleep(ms) {
			slept.push(ms);
			await new Promise<void>((wake) => {
				sleepers.push({ at: nowMs + ms, wake });
				if (running) return;
				running = true;
				void run();
			});
		},
	};
}

/** Lets microtasks and callbacks that are due run. */
async function settled(): Promise<void> {
	await new Promise((resolve) => setImmediate(resolve));
}
