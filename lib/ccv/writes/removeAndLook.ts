import { PosError } from '../../http/PosError';
import type { CcvClient } from '../CcvClient';
import { removeRecord } from './removeRecord';

/** As `removeRecord`; where CCV does not say whether it did it, the record is looked for. */
export async function removeAndLook(client: CcvClient, what: string, path: string): Promise<void> {
	const failure = await removeRecord(client, what, path).then(
		() => undefined,
		(reason: unknown) => reason as Error,
	);
	if (failure === undefined) return;
	const isUnclear = failure instanceof PosError && failure.code === 'unanswered';
	const after: unknown = isUnclear ? await client.get(path).catch((reason: unknown) => reason) : undefined;
	if (!(after instanceof PosError && after.code === 'not-found')) return await Promise.reject(failure);
}
