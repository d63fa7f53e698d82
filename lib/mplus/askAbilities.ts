import type { MplusClient } from './MplusClient';
import { demandService, tillService } from './tillService';

const DEFAULT_CONCURRENCY = 4;
/** The release of the till's service that brought createOrderV3 (Mplus API, dossier 16). */
const LEAST_SERVICE = 59;

export interface TillAbilities {
	/** Calls at a time: never more than half of the worker threads that the till reports, nor than the setting allows. */
	concurrency: number;
	/** Release of the till's service, e.g. 67; absent where it does not say. */
	serviceMajor?: number;
}

/** Asks the till what it is, and keeps to what it can take. */
export async function askAbilities(client: MplusClient, setting: number = DEFAULT_CONCURRENCY): Promise<TillAbilities> {
	await demandService(client, LEAST_SERVICE, 'carrying orders over');
	const { major, halfOfWorkers } = await tillService(client);
	const concurrency = Math.max(1, Math.min(setting, halfOfWorkers ?? DEFAULT_CONCURRENCY));
	client.setConcurrency(concurrency);
	return { concurrency, serviceMajor: major };
}
