import { PosError } from './PosError';
import type { Clock } from './HttpPort';

const WINDOW_MS = 60_000;
// A server counts arrivals, we count starts: of two starts a minute apart, the first may be long on its way and the second not.
const TURN_MS = WINDOW_MS + 1_000;
/** How long a call sleeps at most whose turn has come but for those before it, which sleep on after a raised limit. */
const MOST_BEHIND_MS = 250;
const MARGIN = 0.97;

export interface RateBudget {
	/** Resolves when this call may start. First come, first served. */
	take(clock: Clock): Promise<void>;
	/** Lets nobody start before `untilMs`, also those who wait already. */
	holdBack(untilMs: number): void;
	setLimit(perMinute: number): void;
	/** How many started in the minute before `nowMs`. */
	startedWithin(nowMs: number): number;
}

/**
 * At most N starts in any 60 seconds, as a sliding log: a bucket that refills lets almost 2N through
 * (one full bucket and a minute's refill) in the worst minute.
 */
export function createRateBudget(perMinute: number): RateBudget {
	let limit = usable(perMinute);
	let heldUntil = 0;
	/** Starts of the last minute. Nothing is reserved ahead, so that a new limit holds for those who wait. */
	const starts: number[] = [];
	const queue: object[] = [];

	/** When a call with so many before it may start; of one far behind, when it is worth looking again. */
	function dueAt(ahead: number, now: number): number {
		const blocking = starts[starts.length - limit + (ahead % limit)];
		const due = Math.max(now, heldUntil, blocking === undefined ? 0 : blocking + TURN_MS);
		return due + Math.floor(ahead / limit) * TURN_MS;
	}

	function note(now: number): void {
		while (starts[0] !== undefined && starts[0] + TURN_MS <= now) starts.shift();
		starts.push(now);
	}

	return {
		async take(clock) {
			const place = {};
			let behindMs = 1;
			queue.push(place);
			try {
				for (;;) {
					if (clock.isCancelled()) throw new PosError('cancelled', 'The execution was stopped');
					const now = clock.now();
					const ahead = queue.indexOf(place);
					const due = dueAt(ahead, now);
					if (ahead === 0 && due <= now) return note(now);
					await clock.sleep(due > now ? due - now : behindMs);
					behindMs = due > now ? 1 : Math.min(MOST_BEHIND_MS, behindMs * 2);
				}
			} finally {
				queue.splice(queue.indexOf(place), 1);
			}
		},
		holdBack(untilMs) {
			heldUntil = Math.max(heldUntil, untilMs);
		},
		setLimit(next) {
			limit = usable(next);
		},
		startedWithin: (nowMs) => starts.filter((at) => at > nowMs - WINDOW_MS).length,
	};
}

function usable(perMinute: number): number {
	return Math.max(1, Math.floor(perMinute * MARGIN));
}
