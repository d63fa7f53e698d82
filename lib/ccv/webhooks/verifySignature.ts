import { isHash, isSignedNotification } from './isSignedNotification';
import type { KeyRing } from './createKeyRing';
import type { Webhook } from './Webhook';
import type { WebhookEvent } from './webhookEvents';

/** `unknown`: the shop could not be asked for the key. */
export type Signature = 'verified' | 'unverified' | 'unknown';

export interface Signed {
	event: WebhookEvent;
	body: Uint8Array;
	/** The header `x-hash`; '' where there is none. */
	hash: string;
}

/** Whether the shop posted this. Where the hash does not fit, the key may be another one by now: the shop shows it. */
export async function verifySignature(ring: KeyRing, { event, body, hash }: Signed, nowMs: number, list: () => Promise<Webhook[]>): Promise<Signature> {
	if (!isHash(hash)) return 'unverified';
	if (isSignedNotification(ring.of(event), body, hash)) return 'verified';
	const look = await ring.look(nowMs, list);
	if (isSignedNotification(ring.of(event), body, hash)) return 'verified';
	return look === 'failed' ? 'unknown' : 'unverified';
}
