import type { Webhook } from './Webhook';

/** Webhooks as n8n's static data gives them back; what is no webhook is passed over. */
export function readStoredWebhooks(stored: unknown): Webhook[] {
	return Array.isArray(stored) ? stored.filter(isWebhook) : [];
}

function isWebhook(value: unknown): value is Webhook {
	const { id, event, address, key, isActive } = (value ?? {}) as Record<string, unknown>;
	const isWhole = typeof id === 'string' && typeof event === 'string' && typeof address === 'string' && typeof isActive === 'boolean';
	return isWhole && (key === undefined || typeof key === 'string');
}
