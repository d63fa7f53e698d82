import type { Logger } from 'n8n-workflow';

const EVERY = 100;

/**
 * Tells n8n's log how far a long batch has come. `callsPerMinute`: how fast calls may follow each other; then it says how long the rest
 * takes. `left`: how many calls that is, where it is not one for each of those that are not done.
 */
export function progressTo(logger: Logger, what: string, callsPerMinute?: number): (done: number, total: number, left?: number) => void {
	return (done, total, left = total - done) => {
		if (done % EVERY === 0) logger.info(`${what}: ${done} of ${total}${timeLeft(left, callsPerMinute)}`);
	};
}

function timeLeft(calls: number, callsPerMinute: number | undefined): string {
	if (callsPerMinute === undefined || calls <= 0) return '';
	const minutes = Math.ceil(calls / callsPerMinute);
	return minutes === 1 ? ', at most a minute left' : `, about ${minutes} minutes left`;
}
