import { createHmac } from 'node:crypto';

import type { Subscription, WebhookRequest } from '../../../../lib/mplus/webhooks/readWebhook';

/** The vector of API.md 12. */
export const SECRET = 'eFc5HrxwLbONJ+EYXrbHB+a9HueYIQzotgKRLRVAfx0=';
export const SUBSCRIPTION: Subscription = { id: 'shop-1', secret: SECRET };

interface Over {
	event?: object;
	sender?: object;
	more?: object;
}

/** A report without an object named like its event (API.md 12). */
export function aBareReport(over: Over = {}): Record<string, unknown> {
	return {
		event: { eventBlocking: false, eventCounter: 7, eventTimestamp: '2026-11-24T10:00:00.225+01:00', ...over.event },
		sender: { branchNumber: 1, workplaceNumber: 2, instanceId: '1cce9957-708a-48d8-a2c2-ee84f02a59dc', employeeNumber: 3, ...over.sender },
		session: { sessionId: 's1', lines: [{ lineId: 'l1', articleNumber: 14, priceIncl: 2.5, quantity: 1, text: 'Crème brûlée ☕ 𝄞' }] },
		...over.more,
	};
}

/** A paid sale as a till reports it (API.md 12). */
export function aSale(over: Over = {}): Record<string, unknown> {
	return aReport('completeSession', over);
}

/** A report of any event, with an object named like it (API.md 12). */
export function aReport(event: string, over: Over = {}): Record<string, unknown> {
	const details = event === 'completeSession' ? { payments: [{ method: 'PIN', amount: 2.5 }] } : { scannedCode: '8712345678901' };
	return aBareReport({ ...over, more: { [event]: details, ...over.more } });
}

/** A post as the till sends it, signed. `over`: headers that differ; undefined leaves one out. */
export function aPost(event: string | undefined, body: object | string | Uint8Array, over: Record<string, string | undefined> = {}): WebhookRequest {
	const bytes = body instanceof Uint8Array ? body : Buffer.from(typeof body === 'string' ? body : JSON.stringify(body));
	const headers = {
		'content-type': 'application/json',
		'x-mplus-subscription-id': SUBSCRIPTION.id,
		'x-mplus-signature': signatureOf(bytes),
		...over,
	};
	return { event, headers, body: bytes };
}

// Not lib's own: a mistake there must not cancel itself out.
export function signatureOf(body: Uint8Array | string, secret = SECRET): string {
	return createHmac('sha256', Buffer.from(secret, 'base64')).update(body).digest('base64');
}
