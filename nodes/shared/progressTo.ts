import type { Logger } from 'n8n-workflow';

const EVERY = 100;

/** Tells n8n's log how far a long batch has come. */
export function progressTo(logger: Logger, what: string): (done: number, total: number) => void {
	return (done, total) => {
		if (done % EVERY === 0) logger.info(`${what}: ${done} of ${total}`);
	};
}
