export interface Limiter {
	/** Runs `task` when fewer than the allowed number of tasks are running; first come, first served. */
	run<T>(task: () => Promise<T>): Promise<T>;
	setMax(max: number): void;
	/** Whether a task given now would have to wait. */
	isFull(): boolean;
}

/** Bounded concurrency. With `max` 1 it is a queue. */
export function createLimiter(max: number): Limiter {
	let limit = usable(max);
	let running = 0;
	const waiting: Array<() => void> = [];

	function startNext(): void {
		while (running < limit && waiting.length > 0) {
			running += 1;
			waiting.shift()?.();
		}
	}

	return {
		async run(task) {
			await new Promise<void>((resolve) => {
				waiting.push(resolve);
				startNext();
			});
			try {
				return await task();
			} finally {
				running -= 1;
				startNext();
			}
		},
		setMax(next) {
			limit = usable(next);
			startNext();
		},
		isFull: () => running >= limit,
	};
}

// NaN would let nobody start, ever.
function usable(max: number): number {
	return Number.isFinite(max) ? Math.max(1, Math.floor(max)) : 1;
}
