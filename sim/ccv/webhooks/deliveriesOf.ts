import { createHmac } from 'node:crypto';

import { encodeJson } from '../wire/encodeJson';
import type { CcvWebhook, CcvWorld } from '../world';
import type { WebhookEventName, WebhookRecord } from './webhookEvents';
import { webhookPayload } from './webhookPayload';

export interface WebhookDelivery {
	address: string;
	headers: { 'content-type': string; 'x-hash': string };
	body: string;
}

/** What the shop posts when something happens to a record: one delivery for each active webhook of the event. */
export function deliveriesOf(
	world: CcvWorld,
	event: WebhookEventName,
	record: WebhookRecord,
	now: number,
	origin = world.shop.apiRoot ?? 'https://shop.example.ccvshop.nl',
): WebhookDelivery[] {
	const body = encodeJson(webhookPayload(world, event, record, now, origin));
	return world.webhooks
		.filter((webhook) => webhook.event === event && webhook.is_active)
		.map((webhook) => ({
			address: webhook.address,
			headers: { 'content-type': 'application/json', 'x-hash': hashOf(world, webhook, body) },
			body,
		}));
}

function hashOf({ webhookHash }: CcvWorld, { address, key }: CcvWebhook, body: string): string {
	const text = webhookHash === 'body' ? body : `${address}|${body}`;
	return createHmac('sha512', key).update(text, 'utf8').digest('hex');
}
