import type { WebhookEvent } from './webhookEvents';

/** Each event has an address of its own below that of the workflow: a notification does not name its event (CCV API, dossier 9). */
export function addressOf(base: string, event: WebhookEvent): string {
	return `${plain(base)}/${event}`;
}

export function isSameAddress(a: string, b: string): boolean {
	return plain(a) === plain(b);
}

/** Whether an address belongs to this workflow, also that of an event that was chosen once. */
export function isBelow(base: string, address: string): boolean {
	return isSameAddress(base, address) || plain(address).startsWith(`${plain(base)}/`);
}

// A shop may write the host its own way.
function plain(address: string): string {
	const text = address.trim();
	return (URL.canParse(text) ? new URL(text).href : text).replace(/\/+$/, '');
}
