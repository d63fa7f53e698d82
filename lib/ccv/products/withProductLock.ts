import { withInstallationLock } from '../../sync/installationLock';
import type { CcvClient } from '../CcvClient';
import { ccvOrigin } from '../ccvUrl';

/** One at a time makes products of a shop: who comes later finds what other executions of this process have made. */
export async function withProductLock<T>({ connection, port }: CcvClient, task: () => Promise<T>): Promise<T> {
	return await withInstallationLock(`ccv-products:${ccvOrigin(connection.baseUrl)}`, port, task);
}
