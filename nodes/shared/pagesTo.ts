import type { Logger } from 'n8n-workflow';

const EVERY = 500;

/** Tells n8n's log how much of a list was read. CCV does not say how long its lists are, so nobody knows how much is left. */
export function pagesTo(logger: Logger, what: string): (done: number) => void {
	let told = 0;
	return (done) => {
		if (done < told + EVERY) return;
		told = done;
		logger.info(`${what}: ${done.toLocaleString('en')}`);
	};
}
