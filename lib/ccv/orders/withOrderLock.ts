import { PosError, type PosErrorCode } from '../../http/PosError';
import { withInstallationLock } from '../../sync/installationLock';
import type { CcvClient } from '../CcvClient';
import { installationOf } from '../installationOf';
import { readOnce } from '../reference/readOnce';
import { readWebshop } from './readWebshop';

/** Keys that may not read the shops, or are shown none. */
const NAMELESS: PosErrorCode[] = ['forbidden', 'not-found', 'malformed-answer'];

/** One at a time of what must not happen twice to the orders of a shop, by whatever address or keys it is reached. */
export async function withOrderLock<T>(client: CcvClient, task: () => Promise<T>): Promise<T> {
	return await withInstallationLock(`ccv-orders|${await shopOf(client)}`, client.port, task);
}

async function shopOf(client: CcvClient): Promise<string> {
	const shop = await readOnce(client, 'webshop', async () => await readWebshop(client)).catch((failure: unknown) => failure as Error);
	if (!(shop instanceof Error)) return shop.id;
	return shop instanceof PosError && NAMELESS.includes(shop.code) ? installationOf(client.connection) : await Promise.reject(shop);
}
