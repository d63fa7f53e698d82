import { tillService } from '../../tillService';
import type { Part } from './Part';

/** Without a word of the till. */
const DEFAULT_CONCURRENCY = 4;

export const lookAtWorkers: Part = async (client, { serviceMaxWorkerThreads: threads }) => {
	const { halfOfWorkers } = await tillService(client);
	const concurrency = Math.min(DEFAULT_CONCURRENCY, halfOfWorkers ?? DEFAULT_CONCURRENCY);
	const calls = concurrency === 1 ? '1 call at a time' : `at most ${concurrency} calls at a time`;
	const text = threads ? `The till has ${threads} worker threads; ${calls}` : `The till does not say its worker threads; ${calls}`;
	return { state: 'ok', text, details: { maxWorkerThreads: threads, concurrency } };
};
