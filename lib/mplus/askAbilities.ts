import { PosError } from '../http/PosError';
import type { MplusClient } from './MplusClient';

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
	const { serviceMaxWorkerThreads, serviceMajorNumber } = await client.read('getApiVersion', {});
	if (serviceMajorNumber !== undefined && serviceMajorNumber < LEAST_SERVICE) {
		throw new PosError('refused', `This till has service version ${serviceMajorNumber}; orders need ${LEAST_SERVICE} or later`, { hint: 'Ask Mplus for an update' });
	}
	const half = serviceMaxWorkerThreads ? Math.floor(serviceMaxWorkerThreads / 2) : DEFAULT_CONCURRENCY;
	const concurrency = Math.max(1, Math.min(setting, half));
	client.setConcurrency(concurrency);
	return { concurrency, serviceMajor: serviceMajorNumber };
}
