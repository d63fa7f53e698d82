import { PosError } from '../../http/PosError';
import type { CcvClient } from '../CcvClient';
import { removeRecord } from '../writes/removeRecord';
import { listWebhooks } from './listWebhooks';
import type { Webhook } from './Webhook';
import { isBelow } from './webhookAddress';

export interface Removed {
	removed: Webhook[];
	/** One for each that is still there. */
	failures: PosError[];
}

/** Removes what reports to this workflow, also of events that were chosen once. Those of others stay. */
export async function removeWebhooks(client: CcvClient, base: string): Promise<Removed> {
	const held = await listWebhooks(client);
	return await removeEach(client, held.filter(({ address }) => isBelow(base, address)));
}

/** Removes each of these. One that is gone already is as good as removed. */
export async function removeEach(client: CcvClient, webhooks: Webhook[]): Promise<Removed> {
	const done: Removed = { removed: [], failures: [] };
	for (const webhook of webhooks) {
		const failure = await removeOne(client, webhook);
		if (failure) done.failures.push(failure);
		else done.removed.push(webhook);
	}
	return done;
}

async function removeOne(client: CcvClient, { id, event }: Webhook): Promise<PosError | undefined> {
	const what = `Webhook ${id} for ${event}`;
	const failure: unknown = await removeRecord(client, what, `/webhooks/${id}/`).catch((error: unknown) => error);
	if (failure === undefined || (failure instanceof PosError && failure.code === 'not-found')) return undefined;
	if (!(failure instanceof PosError)) return await Promise.reject(failure as Error);
	const { code, message, hint, httpStatus, systemCode } = failure;
	return message.startsWith(what) ? failure : new PosError(code, `${what}: ${message}`, { hint, httpStatus, systemCode });
}
