import { createHmac } from 'node:crypto';

import type { Webhook } from '../../../../lib/ccv/webhooks/Webhook';
import type { WebhookEvent } from '../../../../lib/ccv/webhooks/webhookEvents';

export const BASE = 'https://n8n.example/webhook/id';

/** A webhook of ours, as the shop holds it. */
export function aWebhook(event: WebhookEvent, over: Partial<Webhook> = {}): Webhook {
	return { id: '1', event, address: `${BASE}/${event}`, key: `key of ${event}`, isActive: true, ...over };
}

/** What CCV posts when an order's status changes (API.md 9). */
export function aNotification(over: object = {}): Record<string, unknown> {
	return {
		triggered_at: '2026-11-17T14:40:41Z',
		href: 'https://shop.example.ccvshop.nl/api/rest/v1/orders/340377945',
		id: 340377945,
		order_number: 24,
		ordernumber_full: '24',
		total_price: 590,
		previous_status: 1,
		status: 5,
		customer_email: 'klant@example.com',
		...over,
	};
}

// Not lib's own: a mistake there must not cancel itself out.
export function hashOf(key: string, text: string | Uint8Array): string {
	return createHmac('sha512', key).update(text).digest('hex');
}
