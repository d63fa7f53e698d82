import { createHash } from 'crypto';

import type { WebhookEvent } from './webhookEvents';

/** Enough characters of base64 that two of some thousand deliveries are never taken for one. */
const LENGTH = 16;

/** The same for a delivery that comes again, another one for every other: the body holds the record's id and the moment. */
export function deliveryIdentity(event: WebhookEvent, body: Uint8Array): string {
	return createHash('sha256').update(`${event}|`).update(body).digest('base64').slice(0, LENGTH);
}
