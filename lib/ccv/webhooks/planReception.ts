import type { DeliveryMemory } from './createDeliveryMemory';
import { deliveryIdentity } from './deliveryIdentity';
import type { Notification } from './readNotification';
import type { Signature } from './verifySignature';
import type { WebhookEvent } from './webhookEvents';

export interface ReceptionSettings {
	verification: 'strict' | 'warn' | 'off';
	/** Somebody tries the workflow in the editor, perhaps with the same post over and over. */
	isTest: boolean;
}

export interface Delivery {
	event: WebhookEvent;
	body: Uint8Array;
	notification: Notification;
	/** Undefined where it was not looked at. */
	signature: Signature | undefined;
}

export type Reception =
	/** Nothing starts. `log`: what the log of n8n shall say. */
	| { kind: 'answer'; status: 200 | 401 | 503; message: string; log?: string }
	| {
			kind: 'start';
			/** What the item says beside the notification. */
			signature: 'verified' | 'unverified' | 'unchecked';
			/** To be forgotten where the workflow could not be started. */
			identity: string;
			log?: string;
	  };

const ASK = 'the exact form of this signature is not documented by CCV: if no notification at all is accepted, set Verify Signature to Warn or Off';

/** What becomes of a delivery. The memory takes what starts the workflow. */
export function planReception({ event, body, signature }: Delivery, { verification, isTest }: ReceptionSettings, memory: DeliveryMemory): Reception {
	const identity = deliveryIdentity(event, body);
	const isDoubtful = signature !== undefined && signature !== 'verified';
	if (isDoubtful && verification === 'strict') return refuse(event, signature);
	// A forged copy that came first must not keep the genuine one out.
	const own = isDoubtful ? `?${identity}` : identity;
	const isKnown = memory.has(identity) || !memory.take(own);
	if (isKnown && !isTest) return { kind: 'answer', status: 200, message: 'This notification was received before' };
	if (!isDoubtful) return { kind: 'start', signature: signature ?? 'unchecked', identity: own };
	return { kind: 'start', signature: 'unverified', identity: own, log: `a notification of ${event} is not signed as expected (${reasonOf(signature)}); the workflow starts with signature "unverified"; ${ASK}` };
}

function refuse(event: WebhookEvent, signature: Signature): Reception {
	const log = `a notification of ${event} is refused: ${reasonOf(signature)}; ${ASK}`;
	if (signature === 'unknown') return { kind: 'answer', status: 503, message: 'The signature cannot be verified at the moment', log };
	return { kind: 'answer', status: 401, message: 'The signature is missing or wrong', log };
}

function reasonOf(signature: Signature): string {
	return signature === 'unknown' ? 'its key could not be read from CCV' : 'its x-hash is missing or wrong';
}
