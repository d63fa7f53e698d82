import { createHmac, timingSafeEqual } from 'crypto';

/** The header in both directions: base64 of HMAC-SHA256 over the body's bytes, keyed with the decoded secret (Mplus API, dossier 12). */
export function signWebhook(secret: string, body: Uint8Array | string): string {
	return createHmac('sha256', Buffer.from(secret, 'base64')).update(body).digest('base64');
}

/** Whether these very bytes were signed with the secret. Takes as long for a near miss as for a wild guess. */
export function isSignedBy(secret: string, body: Uint8Array, signature: string): boolean {
	const expected = Buffer.from(signWebhook(secret, body));
	const given = Buffer.from(signature.trim());
	return isWebhookSecret(secret) && given.length === expected.length && timingSafeEqual(given, expected);
}

/** Whether a text can be the secret key of a subscription: base64 of something, since with an empty key anybody could sign. */
export function isWebhookSecret(secret: string): boolean {
	return /^[A-Za-z0-9+/]+={0,2}$/.test(secret) && Buffer.from(secret, 'base64').length > 0;
}
