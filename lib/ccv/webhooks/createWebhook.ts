import { PosError } from '../../http/PosError';
import type { CcvClient } from '../CcvClient';
import { listWebhooks } from './listWebhooks';
import { readWebhook, type Webhook } from './Webhook';
import { isSameAddress } from './webhookAddress';
import type { WebhookEvent } from './webhookEvents';

const MOST_ATTEMPTS = 3;

/** Registers one webhook. After a lost answer CCV is asked for it, and it is made again only where CCV has none. */
export async function createWebhook(client: CcvClient, event: WebhookEvent, address: string): Promise<Webhook> {
	for (let attempt = 1; ; attempt++) {
		const end = await client.send('POST', '/webhooks/', { event, address, is_active: true }, 'never');
		const made = end.kind === 'done' ? readWebhook(end.json) : undefined;
		// Without its key no hash can be verified; the list shows it too.
		const webhook = made?.key ? made : ((await find(client, event, address)) ?? made);
		if (webhook) return webhook;
		if (end.kind === 'unclear' && attempt >= MOST_ATTEMPTS) throw end.failure;
		if (end.kind === 'done') throw new PosError('malformed-answer', `CCV SalesPOS says that it made a webhook for ${event}, but does not list it`, { hint: 'Look at the webhooks in CCV, and publish again' });
	}
}

async function find(client: CcvClient, event: WebhookEvent, address: string): Promise<Webhook | undefined> {
	return (await listWebhooks(client)).filter((webhook) => webhook.event === event && isSameAddress(webhook.address, address)).at(-1);
}
