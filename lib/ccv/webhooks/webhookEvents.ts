/** What CCV can report (CCV API, dossier 9), and the resource that it is about. */
const RESOURCES = {
	'categories.created': 'categories',
	'categories.deleted': 'categories',
	'categories.updated': 'categories',
	'invoices.updated.status': 'invoices',
	'orders.created': 'orders',
	'orders.deleted': 'orders',
	'orders.updated.ispaid': 'orders',
	'orders.updated.status': 'orders',
	'orders.updated.trackandtrace': 'orders',
	'products.created': 'products',
	'products.deleted': 'products',
	'products.updated': 'products',
	'returns.created': 'returns',
	'returns.deleted': 'returns',
	'returns.updated': 'returns',
} as const satisfies Record<string, string>;

export type WebhookEvent = keyof typeof RESOURCES;
export type WebhookResource = (typeof RESOURCES)[WebhookEvent];

export const WEBHOOK_EVENTS = Object.keys(RESOURCES) as WebhookEvent[];

export function isWebhookEvent(name: string): name is WebhookEvent {
	return Object.hasOwn(RESOURCES, name);
}

export function resourceOf(event: WebhookEvent): WebhookResource {
	return RESOURCES[event];
}

/** Whether there is nothing left to read. */
export function isDeletion(event: WebhookEvent): boolean {
	return event.endsWith('.deleted');
}
