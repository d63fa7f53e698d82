import type { TillEvent } from './tillEvents';
import { isObject, type WebhookPayload } from './WebhookPayload';

/** What the till is told: HTTP 200, or 400 with an error. */
export interface TillAnswer {
	status: 200 | 400;
	body: Record<string, unknown>;
}

/** What a till can be asked to do (Mplus API, dossier 12; those of sendWebhook among them). */
const REQUESTS = [
	'billFooter', 'dialog', 'displayBarcode', 'externalCardScan', 'externalPayment', 'form', 'keepPolling', 'lineAdditions', 'lineChanges',
	'lineDeletions', 'lockSession', 'lockSessionForAdditions', 'messages', 'openUrl', 'polling', 'receiptFooter', 'requestScanCode', 'scanCode', 'selectRelation',
];

/** Nothing to do. A till that polls asks until it hears that this is the end. */
export function plainAnswer(payload: WebhookPayload, event: TillEvent): TillAnswer {
	const isPolling = payload.event.eventPolling === true && event !== 'backgroundPoll';
	return { status: 200, body: isPolling ? { polling: { finished: true } } : {} };
}

export function errorAnswer(code: string, message: string): TillAnswer {
	return { status: 400, body: { error: { code, message } } };
}

/** The answer that a workflow's last item holds: its field `answer`, else the fields that a till knows. */
export function workflowAnswer(item: unknown, plain: TillAnswer): TillAnswer {
	if (!isObject(item)) return plain;
	const { error, ...wanted } = isObject(item.answer) ? item.answer : onlyRequests(item);
	if (isObject(error)) return errorAnswer(String(error.code ?? 'WORKFLOW_ERROR'), String(error.message ?? ''));
	return Object.keys(wanted).length === 0 ? plain : { status: 200, body: wanted };
}

// A report that a workflow hands on as it came has fields of the same names (dialog, scanCode), which say what happened.
function onlyRequests(item: Record<string, unknown>): Record<string, unknown> {
	if ('eventName' in item) return {};
	return Object.fromEntries(Object.entries(item).filter(([name, value]) => REQUESTS.includes(name) || (name === 'error' && isObject(value))));
}
