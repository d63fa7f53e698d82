import type { PosError } from '../../http/PosError';
import type { CcvClient } from '../CcvClient';
import { changeRecord } from '../writes/changeRecord';
import type { Committed } from './commitWebhooks';
import { explainTrouble } from './explainTrouble';
import { listWebhooks } from './listWebhooks';
import type { WebhookPlan } from './planWebhooks';
import { removeEach } from './removeWebhooks';
import type { Webhook } from './Webhook';
import { isBelow } from './webhookAddress';

interface Remains {
	remove: Webhook[];
	switchOff: Webhook[];
	/** Why CCV could not be asked what there is by now. */
	unseen?: PosError;
}

/**
 * Puts back what a registration did before it failed, and says so. What it did is what CCV lists by now: a webhook whose answer
 * was lost is among it.
 */
export async function undoWebhooks(client: CcvClient, base: string, plan: WebhookPlan, done: Committed): Promise<string> {
	const { remove, switchOff, unseen } = await remainsOf(client, base, plan, done);
	const { removed, failures } = await removeEach(client, remove);
	const off: Webhook[] = [];
	for (const webhook of switchOff) {
		const failure = await deactivate(client, webhook);
		if (failure) failures.push(failure);
		else off.push(webhook);
	}
	const left = unseen ? [unseen, ...failures] : failures;
	return [
		said('Made meanwhile and removed again', removed),
		said('Switched on meanwhile and off again', off),
		left.length === 0 ? '' : `. Webhooks may be left in CCV at addresses that begin with ${base}: ${left.map(({ message }) => message).join('; ')}`,
	].join('');
}

async function remainsOf(client: CcvClient, base: string, { keep, activate, remove }: WebhookPlan, done: Committed): Promise<Remains> {
	const listed = await listWebhooks(client).catch((failure: unknown) => explainTrouble(failure));
	if (!Array.isArray(listed)) return { remove: done.made, switchOff: done.activated, unseen: listed };
	const own = listed.filter(({ address }) => isBelow(base, address));
	const [wereOff, were] = [idsOf(activate), idsOf([...keep, ...activate, ...remove])];
	return {
		remove: own.filter(({ id }) => !were.has(id)),
		switchOff: own.filter(({ id, isActive }) => isActive && wereOff.has(id)),
	};
}

/** One that is gone by now reports nothing either. */
async function deactivate(client: CcvClient, { id, event }: Webhook): Promise<PosError | undefined> {
	const what = `Webhook ${id} for ${event}`;
	const failure = await changeRecord(client, what, 'PATCH', `/webhooks/${id}/`, { is_active: false }).catch((error: unknown) => explainTrouble(error));
	return failure && failure.code !== 'not-found' ? failure : undefined;
}

function said(what: string, webhooks: Webhook[]): string {
	return webhooks.length === 0 ? '' : `. ${what}: ${webhooks.map(({ event }) => event).join(', ')}`;
}

function idsOf(webhooks: Webhook[]): Set<string> {
	return new Set(webhooks.map(({ id }) => id));
}
