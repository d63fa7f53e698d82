import { createHash } from 'crypto';

import type { WebhookPayload } from './WebhookPayload';

/** Enough characters of base64 that two of some thousand events are never taken for one. */
const LENGTH = 16;

/** With these the till reports an event once more, on purpose: what the employee chose in the dialog that we asked for. */
const ANSWERS = ['dialog', 'form', 'openUrl', 'displayBarcode'];

/**
 * The same for a report that was sent again, another one for every other report. A till counts its reports, but the counter starts again
 * now and then (Mplus API, dossier 12): the moment tells those apart. The address plays no part, as it is not signed.
 */
export function webhookIdentity(payload: WebhookPayload): string {
	const { event, sender } = payload;
	const till = [sender.branchNumber, sender.workplaceNumber, sender.instanceId ?? null];
	const isCounted = event.eventCounter !== undefined && event.eventCounter !== null;
	const which = isCounted ? [event.eventCounter, event.eventTimestamp ?? null, ANSWERS.map((name) => payload[name] ?? null)] : [payload];
	return createHash('sha256').update(JSON.stringify([till, which])).digest('base64').slice(0, LENGTH);
}
