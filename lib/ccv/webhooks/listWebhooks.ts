import type { CcvClient } from '../CcvClient';
import { PAGE_SIZE } from '../readList';
import { readWebhook, type Webhook } from './Webhook';

/** All webhooks that the shop shows to these keys, those of other programs among them. */
export async function listWebhooks(client: CcvClient): Promise<Webhook[]> {
	const found = new Map<string, Webhook>();
	for await (const page of client.pages('/webhooks/', { size: PAGE_SIZE })) {
		for (const json of page) {
			const webhook = readWebhook(json);
			// A list that changes while it is read shows one twice.
			if (webhook) found.set(webhook.id, webhook);
		}
	}
	return [...found.values()];
}
