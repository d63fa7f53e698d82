import { PosError } from './PosError';
import type { Clock } from './HttpPort';

const WINDOW_MS = 60_000;
// A server counts arrivals, we count starts: a start must be surely out of its window before the next one counts.
const MARGIN = 0.97;

export interface RateBudget {
	/** Resolves when this call may start. First come, first served. */
	take(clock: Clock): Promise<void>;
	/** Lets nobody start before `untilMs`. */
	holdBack(untilMs: number): void;
	setLimit(perMinute: number): void;
}

/**
 * At most N starts in any 60 seconds, as a sliding log: a bucket that refills lets almost 2N through
 * (one full bucket and a minute's refill) in the worst minute.
 */
export function createRateBudget(perMinute: number): RateBudget {
	let limit = usable(perMinute);
	let starts: number[] = [];
	let heldUntil = 0;

	function reserve(now: number): number {
		const blocking = starts[starts.length - limit];
		const last = starts.at(-1) ?? 0;
		const start = Math.max(now, heldUntil, last, blocking === undefined ? 0 : blocking + WINDOW_MS + 1);
		starts.push(start);
		if (starts.length > limit * 2) starts = starts.slice(-limit);
		return start;
	}

	return {
		async take(clock) {
			let start: number;
			do {
				start = reserve(clock.now());
				await sleepUntil(start, clock);
			} while (heldUntil > start);
		},
		holdBack(untilMs) {
			heldUntil = Math.max(heldUntil, untilMs);
		},
		setLimit(next) {
			limit = usable(next);
		},
	};
}

async function sleepUntil(start: number, clock: Clock): Promise<void> {
	for (let wait = start - clock.now(); wait > 0; wait = start - clock.now()) {
		if (clock.isCancelled()) throw new PosError('cancelled', 'The execution was stopped');
		await clock.sleep(wait);
	}
}

function usable(perMinute: number): number {
	return Math.max(1, Math.floor(perMinute * MARGIN));
}
