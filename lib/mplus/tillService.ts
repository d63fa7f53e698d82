import { PosError } from '../http/PosError';
import type { MplusClient } from './MplusClient';
import { sinceOfOperation, type NewerOperation } from './serviceSince';

/** Calls at a time of a till that does not say what it can take. */
export const DEFAULT_CONCURRENCY = 4;

/** What the till's service says of itself. */
export interface TillService {
	/** Release, e.g. 67; it tells the features. Absent where the till does not say. */
	major?: number;
	/** As people write it: 67.1.3. */
	version?: string;
	/** Half of the worker threads it reports, at least 1; absent where it does not say. */
	halfOfWorkers?: number;
}

// One question for each client, that is for each execution.
const asked = new WeakMap<MplusClient, Promise<TillService>>();

/** Asks once what service the till runs, and keeps to half of its worker threads from then on. */
export async function tillService(client: MplusClient): Promise<TillService> {
	const known = asked.get(client);
	if (known) return await known;
	const asking = askOnce(client);
	asked.set(client, asking);
	// One that failed is not kept: the next item may find the till back.
	asking.catch(() => asked.delete(client));
	return await asking;
}

async function askOnce(client: MplusClient): Promise<TillService> {
	const answer = await client.read('getApiVersion', {});
	const { serviceMajorNumber: major, serviceMinorNumber, serviceRevisionNumber, serviceMaxWorkerThreads } = answer;
	const halfOfWorkers = serviceMaxWorkerThreads ? Math.max(1, Math.floor(serviceMaxWorkerThreads / 2)) : undefined;
	client.setConcurrency(Math.min(DEFAULT_CONCURRENCY, halfOfWorkers ?? DEFAULT_CONCURRENCY));
	const version = major === undefined ? undefined : [major, serviceMinorNumber, serviceRevisionNumber].filter((part) => part !== undefined).join('.');
	return { major, version, halfOfWorkers };
}

/** Whether the till has what came with a release. One that does not say its release is taken for a new one. */
export async function hasService(client: MplusClient, since: number): Promise<boolean> {
	const { major } = await tillService(client);
	return major === undefined || major >= since;
}

export async function hasOperation(client: MplusClient, operation: NewerOperation): Promise<boolean> {
	return await hasService(client, sinceOfOperation(operation));
}

/** Refuses what a till without the operation cannot do. */
export async function demandOperation(client: MplusClient, operation: NewerOperation, what: string): Promise<void> {
	await demandService(client, sinceOfOperation(operation), what);
}

/** Refuses what the till is too old for: it would ignore a field it does not know without a word (Mplus API, dossier 18). */
export async function demandService(client: MplusClient, since: number, what: string): Promise<void> {
	if (await hasService(client, since)) return;
	const { version } = await tillService(client);
	throw new PosError('refused', `This till has service version ${version}; ${what} needs ${since} or later`, { hint: 'Ask Mplus for an update' });
}
