import type { MplusClient } from './MplusClient';
import { DEFAULT_CONCURRENCY, demandOperation, tillService } from './tillService';

export interface TillAbilities {
	/** Calls at a time: never more than half of the worker threads that the till reports, nor than the setting allows. */
	concurrency: number;
}

/** Asks the till what it is, and keeps to what it can take. */
export async function askAbilities(client: MplusClient, setting: number = DEFAULT_CONCURRENCY): Promise<TillAbilities> {
	await demandOperation(client, 'createOrderV3', 'carrying orders over');
	const { halfOfWorkers } = await tillService(client);
	const concurrency = Math.max(1, Math.min(setting, halfOfWorkers ?? DEFAULT_CONCURRENCY));
	client.setConcurrency(concurrency);
	return { concurrency };
}
