import { PosError } from '../../http/PosError';
import type { CcvClient } from '../CcvClient';
import { changeRecord } from '../writes/changeRecord';
import { createWebhook } from './createWebhook';
import { explainTrouble } from './explainTrouble';
import type { WebhookPlan } from './planWebhooks';
import { removeEach } from './removeWebhooks';
import type { Webhook } from './Webhook';
import { addressOf } from './webhookAddress';
import { isWebhookEvent, type WebhookEvent } from './webhookEvents';

export interface Committed {
	/** Those that report now, whether made now or found. */
	webhooks: Webhook[];
	made: Webhook[];
	activated: Webhook[];
	removed: Webhook[];
	/** Why an event is not reported, or why one is reported twice. */
	failures: PosError[];
}

/** Does what a plan says. Superfluous ones go last, so that no event is missed meanwhile. `goesOn`: one event that fails does not stop the others. */
export async function commitWebhooks(client: CcvClient, base: string, plan: WebhookPlan, goesOn: boolean): Promise<Committed> {
	const done: Committed = { webhooks: [...plan.keep], made: [], activated: [], removed: [], failures: [] };
	const mayGoOn = () => goesOn || done.failures.length === 0;
	for (const webhook of plan.activate) if (mayGoOn()) await attempt(done, async () => await activate(client, base, webhook, done));
	for (const event of plan.create) if (mayGoOn()) await attempt(done, async () => await make(client, base, event, done));
	if (!mayGoOn()) return done;
	const { removed, failures } = await removeEach(client, plan.remove);
	done.removed.push(...removed);
	done.failures.push(...failures);
	return done;
}

async function make(client: CcvClient, base: string, event: WebhookEvent, done: Committed): Promise<void> {
	const address = addressOf(base, event);
	const webhook = await createWebhook(client, event, address).catch((failure: unknown) => explainTrouble(failure, event, address));
	if (!('id' in webhook)) throw webhook;
	done.made.push(webhook);
	done.webhooks.push(webhook);
}

async function activate(client: CcvClient, base: string, webhook: Webhook, done: Committed): Promise<void> {
	const failure = await changeRecord(client, `Webhook for ${webhook.event}`, 'PATCH', `/webhooks/${webhook.id}/`, { is_active: true }).catch((error: unknown) => explainTrouble(error, webhook.event, webhook.address));
	// Deleted in the shop since it was listed.
	if (failure?.code === 'not-found' && isWebhookEvent(webhook.event)) return await make(client, base, webhook.event, done);
	if (failure) throw failure;
	const active = { ...webhook, isActive: true };
	done.activated.push(active);
	done.webhooks.push(active);
}

async function attempt(done: Committed, task: () => Promise<void>): Promise<void> {
	const failure: unknown = await task().catch((error: unknown) => error);
	if (failure instanceof PosError) done.failures.push(failure);
	else if (failure !== undefined) await Promise.reject(failure as Error);
}
