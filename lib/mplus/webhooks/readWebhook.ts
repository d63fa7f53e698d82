import { isSignedBy } from './signWebhook';
import { detailsOf, isOfAnother, isTillEvent, type TillEvent } from './tillEvents';
import { webhookIdentity } from './webhookIdentity';
import { isObject, isPayload, type WebhookPayload } from './WebhookPayload';

export interface WebhookRequest {
	/** The end of the address, which names the event. */
	event: string | undefined;
	/** Names in lower case, as Node.js hands them out. */
	headers: Record<string, string | string[] | undefined>;
	body: Uint8Array;
}

export interface Subscription {
	id: string;
	secret: string;
}

/** Words of Mplus (dossier 12). */
export type WebhookErrorCode =
	| 'NO_CONTENT_TYPE'
	| 'INVALID_CONTENT_TYPE'
	| 'NO_SUBSCRIPTION_ID'
	| 'INVALID_SUBSCRIPTION_ID'
	| 'NO_SIGNATURE'
	| 'INVALID_SIGNATURE'
	| 'INVALID_JSON'
	| 'INVALID_DATA'
	| 'NO_EVENT_DETAILS'
	| 'NO_SCANNED_CODE';

export type WebhookReading =
	| { kind: 'accepted'; event: TillEvent; payload: WebhookPayload; identity: string }
	/** The till could not use our answer, and tells so with what it had reported before. */
	| { kind: 'repeated'; event: TillEvent; payload: Record<string, unknown>; original: WebhookPayload; identity: string }
	| { kind: 'rejected'; code: WebhookErrorCode; message: string };

/**
 * Judges a post, in this order: content type, subscription, signature, JSON, event, details. Messages quote nothing of the post: they are
 * signed, and must not become a way to have a text of one's own signed.
 */
export function readWebhook({ event, headers, body }: WebhookRequest, subscription: Subscription): WebhookReading {
	const type = headerOf(headers, 'content-type');
	if (type === '') return rejected('NO_CONTENT_TYPE', 'The header Content-Type is missing');
	if (!/^application\/json\s*(;|$)/i.test(type)) return rejected('INVALID_CONTENT_TYPE', 'The content type is not application/json');
	const id = headerOf(headers, 'x-mplus-subscription-id');
	if (id === '') return rejected('NO_SUBSCRIPTION_ID', 'The header X-Mplus-Subscription-Id is missing');
	if (id !== subscription.id) return rejected('INVALID_SUBSCRIPTION_ID', 'This address serves another subscription');
	const signature = headerOf(headers, 'x-mplus-signature');
	if (signature === '') return rejected('NO_SIGNATURE', 'The header X-Mplus-Signature is missing');
	if (!isSignedBy(subscription.secret, body, signature)) return rejected('INVALID_SIGNATURE', 'The signature is not that of this body with the secret key of the subscription');
	const content = parse(body);
	if (content === undefined) return rejected('INVALID_JSON', 'The body is no JSON');
	return judge(event, content.value);
}

function judge(event: string | undefined, content: unknown): WebhookReading {
	if (!isTillEvent(event)) return rejected('INVALID_DATA', 'The address does not end in an event that is known here');
	if (!isObject(content)) return rejected('INVALID_DATA', 'The body is no JSON object');
	if (isFailure(content.error)) return repeated(event, content);
	if (!isObject(content.event)) return rejected('NO_EVENT_DETAILS', 'The object event is missing');
	if (!isPayload(content)) return rejected('INVALID_DATA', 'The object event or sender is not as documented');
	const details = detailsOf(event);
	if (details !== undefined && !isObject(content[details])) return rejected('NO_EVENT_DETAILS', `The object ${details} is missing`);
	if (isOfAnother(event, content)) return rejected('NO_EVENT_DETAILS', 'The details are those of another event than the address names');
	if (event === 'scanCode' && !hasCode(content.scanCode)) return rejected('NO_SCANNED_CODE', 'The object scanCode has no scannedCode');
	return { kind: 'accepted', event, payload: content, identity: webhookIdentity(content) };
}

// What was reported before stands under `original`, or beside the error.
function repeated(event: TillEvent, payload: Record<string, unknown>): WebhookReading {
	const original = isObject(payload.original) ? payload.original : { ...payload, error: undefined };
	if (!isPayload(original)) return rejected('INVALID_DATA', 'The original event of the error is missing or not as documented');
	if (isOfAnother(event, original)) return rejected('NO_EVENT_DETAILS', 'The original event is another than the address names');
	return { kind: 'repeated', event, payload, original, identity: webhookIdentity(original) };
}

// An empty error says that there was none.
function isFailure(error: unknown): boolean {
	return typeof error === 'string' ? error.trim() !== '' : isObject(error) && Object.keys(error).length > 0;
}

function hasCode(details: unknown): boolean {
	return isObject(details) && details.scannedCode !== undefined && details.scannedCode !== null && details.scannedCode !== '';
}

function headerOf(headers: WebhookRequest['headers'], name: string): string {
	const value = headers[name];
	return (Array.isArray(value) ? value.join(', ') : (value ?? '')).trim();
}

/** Keys that no till sends, and that could change what an object inherits where it is copied key by key. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

// Bytes that are no UTF-8 must not turn into something readable; a byte order mark is dropped.
function parse(body: Uint8Array): { value: unknown } | undefined {
	try {
		return { value: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body), (key, value: unknown) => (FORBIDDEN.has(key) ? undefined : value)) as unknown };
	} catch {
		return undefined;
	}
}

function rejected(code: WebhookErrorCode, message: string): WebhookReading {
	return { kind: 'rejected', code, message };
}
