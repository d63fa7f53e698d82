/** Events that code in the field confirms; whether there are more is not documented (API.md 9). */
export const webhookEvents = [
	'orders.created',
	'orders.updated.status',
	'orders.updated.ispaid',
	'orders.updated.trackandtrace',
	'orders.deleted',
	'products.created',
	'products.updated',
	'products.deleted',
	'categories.created',
	'categories.updated',
	'categories.deleted',
	'returns.created',
	'returns.updated',
	'returns.deleted',
	'invoices.updated.status',
] as const;

export type WebhookEventName = (typeof webhookEvents)[number];

export interface WebhookRecord {
	id: number;
	/** Of `orders.updated.status`. */
	previous_status?: number | null;
}

export interface WebhookEvent {
	name: WebhookEventName;
	record: WebhookRecord;
}
