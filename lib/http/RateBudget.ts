import type { Clock } from './HttpPort';
import { takeTogether } from './takeTogether';

const WINDOW_MS = 60_000;
// A server counts arrivals, we count starts: of two starts a minute apart, the first may be long on its way and the second not.
const TURN_MS = WINDOW_MS + 1_000;
// Nothing is held back for longer: a clock that was set back must not block all calls.
const MOST_HELD_MS = 10 * WINDOW_MS;
const MARGIN = 0.97;

/** A call that waits for its turn in one budget. */
export interface Place {
	/** When it may start; of one far behind, when it is worth looking again. */
	dueAt(now: number): number;
	isFirst(): boolean;
	/** Counts it as started. */
	start(now: number): void;
	leave(): void;
}

export interface RateBudget {
	/** Resolves when this call may start. First come, first served. */
	take(clock: Clock): Promise<void>;
	/** A place behind all who wait. */
	enter(): Place;
	/** When a call may start that waits behind nobody. */
	freeAt(now: number): number;
	/** Counts a call as started that waited behind nobody. */
	note(now: number): void;
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
	let starts: number[] = [];
	const queue: object[] = [];

	function dueAt(ahead: number, now: number): number {
		forgetFuture(now);
		const blocking = starts[starts.length - limit + (ahead % limit)];
		const due = Math.max(now, heldUntil, blocking === undefined ? 0 : blocking + TURN_MS);
		return due + Math.floor(ahead / limit) * TURN_MS;
	}

	/** What the clock said before it was set back. */
	function forgetFuture(now: number): void {
		if ((starts.at(-1) ?? 0) > now) starts = starts.filter((at) => at <= now);
		if (heldUntil > now + MOST_HELD_MS) heldUntil = 0;
	}

	function note(now: number): void {
		while (starts[0] !== undefined && starts[0] + TURN_MS <= now) starts.shift();
		starts.push(now);
	}

	const budget: RateBudget = {
		take: async (clock) => await takeTogether([budget], clock),
		enter() {
			const mark = {};
			queue.push(mark);
			return {
				dueAt: (now) => dueAt(queue.indexOf(mark), now),
				isFirst: () => queue[0] === mark,
				start: note,
				leave: () => void queue.splice(queue.indexOf(mark), 1),
			};
		},
		freeAt: (now) => dueAt(0, now),
		note,
		holdBack(untilMs) {
			heldUntil = Math.max(heldUntil, untilMs);
		},
		setLimit(next) {
			limit = usable(next);
		},
		startedWithin: (nowMs) => starts.filter((at) => at > nowMs - WINDOW_MS).length,
	};
	return budget;
}

function usable(perMinute: number): number {
	return Math.max(1, Math.floor(perMinute * MARGIN));
}
