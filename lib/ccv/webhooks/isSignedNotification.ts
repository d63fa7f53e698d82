import { createHmac, timingSafeEqual } from 'crypto';

import type { Webhook } from './Webhook';

/** Whether a text can be an `x-hash` at all: hex of a SHA-512. */
export function isHash(given: string): boolean {
	return /^[0-9a-f]{128}$/i.test(given);
}

/**
 * Whether one of these webhooks signed these very bytes. The string that is hashed is inferred from CCV's other calls into an app:
 * `address|body`; should that be wrong, the body alone is the next best guess (CCV API, dossier 9).
 */
export function isSignedNotification(webhooks: readonly Webhook[], body: Uint8Array, given: string): boolean {
	if (!isHash(given)) return false;
	const hash = Buffer.from(given, 'hex');
	// Each of them, so that the time taken does not tell which is near.
	return webhooks.map((webhook) => isSignedBy(webhook, body, hash)).includes(true);
}

function isSignedBy({ key, address }: Webhook, body: Uint8Array, hash: Buffer): boolean {
	if (!key) return false;
	const withAddress = createHmac('sha512', key).update(`${address}|`, 'utf8').update(body).digest();
	const alone = createHmac('sha512', key).update(body).digest();
	return [timingSafeEqual(withAddress, hash), timingSafeEqual(alone, hash)].includes(true);
}
