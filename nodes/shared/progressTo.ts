import type { Logger } from 'n8n-workflow';

const EVERY = 100;
const MINUTE_MS = 60_000;

/** How fast it goes on: so many calls a minute may follow each other; or a clock, and the time that passed tells. */
export type Pace = number | (() => number);

/**
 * Tells n8n's log how far a long batch has come and, where it knows a pace, how long the rest takes. `left`: how many calls that is,
 * where it is not one for each of those that are not done.
 */
export function progressTo(logger: Logger, what: string, pace?: Pace): (done: number, total: number, left?: number) => void {
	const minutesFor = typeof pace === 'function' ? minutesByClock(pace) : (left: number) => (pace === undefined ? undefined : left / pace);
	return (done, total, left = total - done) => {
		const minutes = minutesFor(left, done);
		if (done % EVERY === 0) logger.info(`${what}: ${shown(done)} of ${shown(total)}${timeLeft(left, minutes)}`);
	};
}

/** From the first that it is told of, the pace so far. What was done before that does not count. */
function minutesByClock(now: () => number): (left: number, done: number) => number | undefined {
	let first: { done: number; at: number } | undefined;
	return (left, done) => {
		first ??= { done, at: now() };
		return done > first.done ? (left * (now() - first.at)) / (done - first.done) / MINUTE_MS : undefined;
	};
}

function timeLeft(left: number, minutes: number | undefined): string {
	if (minutes === undefined || left <= 0) return '';
	return minutes <= 1 ? ', at most a minute left' : `, about ${shown(Math.ceil(minutes))} minutes left`;
}

function shown(count: number): string {
	return count.toLocaleString('en');
}
